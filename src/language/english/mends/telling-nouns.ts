import type { Annotation } from '../model/index.js';

const telling = /^(?:warning|telling|reminding|informing|assuring|asking|urging|advising|ordering)$/;
const being = /^(?:am|is|are|was|were|been|'re|’re|'s|’s)$/;

/**
 * Makes a verb of the form in -ing behind `be`, and whoever is told its object, where the parser takes both for one noun that the speakers
 * are (`Officials in Quito are warning residents that the dam may burst`). Changes the annotation in place.
 */
export function mendTellingAsCompounds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let told = 2; told + 3 < words.length; told++) {
    const noun = head[told]!;
    const be = upos[told - 1] === 'ADV' ? told - 2 : told - 1;
    if (!telling.test(words[told]!) || noun < told || upos[noun] !== 'NOUN' || !being.test(words[be]!)) continue;
    if (!/^(?:compound|amod)$/.test(deprel[told]!) || head[be] !== noun || deprel[be] !== 'cop') continue;
    const what = deprel.findIndex(
      (relation, at) => at > noun && head[at] === noun && /^(?:acl|ccomp|advcl|xcomp)/.test(relation),
    );
    const opens = words[noun + 1];
    if (what < 0 || !/^(?:that|to|not|of)$/.test(opens!)) continue;
    if (
      opens === 'that' &&
      !deprel.some((relation, at) => head[at] === what && at > noun + 1 && /^nsubj/.test(relation))
    )
      continue;
    [head[told], deprel[told], upos[told], xpos[told]] = [head[noun]!, deprel[noun]!, 'VERB', 'VBG'];
    for (let at = 0; at < words.length; at++) {
      const isOfPeople = at > be && at < noun && /^(?:det|amod|nummod|compound|nmod)/.test(deprel[at]!);
      if (head[at] === noun && !isOfPeople) head[at] = told;
    }
    [head[noun], deprel[noun], deprel[be]] = [told, 'obj', 'aux'];
    deprel[what] = opens === 'that' ? 'ccomp' : 'xcomp';
    if (opens === 'that' && head[noun + 1] === what) deprel[noun + 1] = 'mark';
  }
}
mendTellingAsCompounds.needs = [telling, being];
