import type { Annotation } from '../model/index.js';

/**
 * Makes a noun of `sit-in` before where it is held, where the parser has the place for what is held: `staged a sit-in outside parliament`.
 * Changes the annotation in place.
 */
export function mendSitIns(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let sit = 1; sit + 4 < words.length; sit++) {
    const noun = sit + 2;
    const where = sit + 3;
    if (words[sit] !== 'sit' || words[sit + 1] !== '-' || words[noun] !== 'in') continue;
    if (!/^(?:outside|inside|near)$/.test(words[where]!) || deprel[where] !== 'amod') continue;
    const place = head[where]!;
    const verb = place > where ? head[place]! : -1;
    if (verb < 0 || verb > sit || deprel[place] !== 'obj' || upos[verb] !== 'VERB') continue;
    for (let at = verb + 1; at < where; at++) if (at !== noun && head[at] === place) head[at] = noun;
    [head[noun], deprel[noun], upos[noun], xpos[noun]] = [verb, 'obj', 'NOUN', 'NN'];
    [head[sit], deprel[sit]] = [noun, 'compound'];
    [head[where], deprel[where], upos[where], xpos[where]] = [place, 'case', 'ADP', 'IN'];
    [head[place], deprel[place]] = [verb, 'obl'];
  }
}
mendSitIns.needs = [/^sit$/, /^in$/, /^(?:outside|inside|near)$/];

/**
 * Makes a noun of `sit-in` where it is a subject or an object, and gives it those by whom it is held: `The sit-in by miners closed the
 * road`. Changes the annotation in place.
 */
export function mendSitInsAsNouns(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let sit = 0; sit + 3 < words.length; sit++) {
    const noun = sit + 2;
    if (words[sit] !== 'sit' || words[sit + 1] !== '-' || !/^ins?$/.test(words[noun]!)) continue;
    if (!/^(?:nsubj(?::pass)?|obj|obl)$/.test(deprel[noun]!)) continue;
    [upos[noun], xpos[noun]] = ['NOUN', words[noun] === 'in' ? 'NN' : 'NNS'];
    const by = noun + 1;
    const doer = words[by] === 'by' ? head[by]! : -1;
    if (doer > by && /^(?:obl|nsubj)/.test(deprel[doer]!) && head[doer]! > doer)
      [head[doer], deprel[doer]] = [noun, 'nmod'];
  }
}
mendSitInsAsNouns.needs = [/^sit$/, /^ins?$/];
