import type { Annotation } from '../model/index.js';

const initial = /^\p{Lu}\.$/u;

/**
 * Gives a name its first initial back, which the parser leaves with the title before it (`Minister C. R. Patil spoke`, where only R. Patil
 * spoke). Changes the annotation in place.
 */
export function mendInitialsBehindTitles(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 1; at + 2 < words.length; at++) {
    const title = head[at]!;
    const next = at + 1;
    if (deprel[at] !== 'flat' || title !== at - 1 || !initial.test(words[at]!) || upos[next] !== 'PROPN') continue;
    if (deprel[title] !== 'nmod:desc' || head[title] !== next) continue;
    [head[at], deprel[at]] = [head[next]!, deprel[next]!];
    for (let word = 0; word < words.length; word++) if (head[word] === next) head[word] = at;
    [head[next], deprel[next]] = [at, 'flat'];
  }
}
mendInitialsBehindTitles.needs = [initial];
