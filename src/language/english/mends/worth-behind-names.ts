import type { Annotation } from '../model/index.js';

const worth = /^worth$/;
const sum = /^(?:\p{Sc}|\d.*|some|about|around|nearly|over|almost|up|more|a|an|one|two|three|several)$/u;

/**
 * Hangs a name on what goes to it and *worth* beside that (`the sale of jets to Chad worth $5 million`), where the parser makes the name a part
 * of the worth. Changes the annotation in place.
 */
export function mendWorthBehindNames(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 3; at + 1 < words.length; at++) {
    const name = at - 1;
    if (!worth.test(words[at]!) || !sum.test(words[at + 1]!) || head[name] !== at || upos[name] !== 'PROPN') continue;
    if (!/^(?:compound|nmod|amod|nsubj)$/.test(deprel[name]!)) continue;
    const preposition = deprel.findLastIndex((relation, i) => relation === 'case' && i < name && head[i] === name);
    let noun = preposition - 1;
    if (preposition < 1 || upos[noun] !== 'NOUN') continue;
    // `the sale of jets to Chad`: on what is sold
    if (deprel[noun] === 'nmod' && head[noun]! < noun && head[noun]! >= 0) noun = head[noun]!;
    [head[name], deprel[name]] = [noun, 'nmod'];
    [head[at], deprel[at]] = [noun, 'amod'];
  }
}
mendWorthBehindNames.needs = [worth];

const asking = /^urg(?:e|es|ed|ing)$/;
const calm = /^calm$/;

/** Makes a thing of the calm that somebody urges (`urged calm`). Changes the annotation in place. */
export function mendUrgedCalm(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at < words.length; at++) {
    if (!calm.test(words[at]!) || !asking.test(words[at - 1]!) || head[at] !== at - 1) continue;
    [deprel[at], upos[at], xpos[at]] = ['obj', 'NOUN', 'NN'];
  }
}
mendUrgedCalm.needs = [asking, calm];
