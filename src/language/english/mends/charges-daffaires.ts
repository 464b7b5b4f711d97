import type { Annotation } from '../model/index.js';

const affairs = /^d['’]affaires$/i;
const charged = /^charg[ée]s?$/i;

/**
 * Makes one noun of `chargé d'affaires`, where the parser takes the second word for a verb (`The US chargé d'affaires in Lima, Rosa Lind,
 * attended it`): she attended it. Changes the annotation in place.
 */
export function mendChargesDaffaires(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let affaires = 1; affaires < words.length; affaires++) {
    const noun = affaires - 1;
    if (!affairs.test(words[affaires]!) || !charged.test(words[noun]!)) continue;
    const isVerb = upos[affaires] === 'VERB' || upos[affaires] === 'AUX';
    [upos[noun], xpos[noun]] = ['NOUN', 'NN'];
    [upos[affaires], xpos[affaires]] = ['NOUN', 'NN'];
    if (!isVerb || head[noun] !== affaires) continue;
    const verb = verbBehind(annotation, affaires);
    if (head[affaires]! < 0 && verb < 0) continue;
    const above = head[affaires]!;
    [head[noun], deprel[noun]] = above < 0 ? [verb, 'nsubj'] : [above, deprel[affaires]!];
    if (above < 0) [head[verb], deprel[verb]] = [-1, 'root'];
    for (let at = 0; at < words.length; at++) {
      if (head[at] !== affaires || at === noun) continue;
      head[at] = at > affaires && verb >= 0 && (at > verb || deprel[at] === 'punct') ? verb : noun;
      if (at < noun && deprel[at]!.startsWith('nsubj')) deprel[at] = 'compound';
      if (at > affaires && head[at] === noun) deprel[at] = deprel[at]!.replace(/^obl/, 'nmod');
    }
    [head[affaires], deprel[affaires]] = [noun, 'flat'];
  }
}
mendChargesDaffaires.needs = [affairs];

/** The verb in a tense behind a word that the parser hangs on it. */
const verbBehind = ({ head, upos, xpos }: Annotation, above: number): number =>
  head.findIndex((over, at) => over === above && at > above && upos[at] === 'VERB' && /^VB[DZPN]$/.test(xpos[at]!));
