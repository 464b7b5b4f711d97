import type { Annotation } from '../model/index.js';

const acts = /^(?:Act|Bill|Law)$/;
const joins = /^(?:for|against|of|on|to|in|from|with|by)$/i;

/**
 * Takes the last word of the name of a law for its head, where the parser hangs a phrase of its name elsewhere: `voted against the
 * Refuge for Widows Act`, where nobody votes for anything. Changes the annotation in place.
 */
export function mendNamesOfActs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(words[at] ?? '');
  for (let act = 4; act < words.length; act++) {
    if (!acts.test(words[act]!)) continue;
    let join = act - 1;
    while (join > 1 && (isCapital(join) || words[join] === 'and') && !joins.test(words[join]!)) join--;
    const noun = join - 1;
    if (join === act - 1 || !joins.test(words[join]!) || head[join] !== act || deprel[join] !== 'case') continue;
    if (!isCapital(noun) || !/^(?:NOUN|PROPN|VERB)$/.test(upos[noun]!) || words[join + 1] === 'and') continue;
    const article = deprel.findIndex((relation, at) => relation === 'det' && head[at] === noun && at < noun);
    if (article < 0 || !/^(?:the|this|that)$/i.test(words[article]!)) continue;
    const isBeside = head[act] === noun || head[act] === head[noun];
    if (!isBeside || head[noun] === act) continue;
    [head[act], deprel[act]] = [head[noun]!, deprel[noun]!];
    for (let at = 0; at < words.length; at++)
      if (head[at] === noun && at !== act && (at < article || at > act || /^(?:det|case)$/.test(deprel[at]!)))
        head[at] = act;
    [head[noun], deprel[noun], upos[noun]] = [act, 'compound', 'PROPN'];
    const last = act - 1;
    head[join] = last;
    [head[last], deprel[last]] = [noun, 'nmod'];
    for (let at = join + 1; at < last; at++) if (head[at] === act) head[at] = last;
  }
}
mendNamesOfActs.needs = [acts, joins];
