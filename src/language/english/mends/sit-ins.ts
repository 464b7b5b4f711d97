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
