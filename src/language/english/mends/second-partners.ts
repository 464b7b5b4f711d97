import type { Annotation } from '../model/index.js';

const also = /^(?:separately|later|then|earlier|afterwards|subsequently|also|together)$/;

/**
 * Joins a second partner to the first, where an adverb between commas parts them: in `held talks with Lind and, separately, with Mora` both were talked
 * with. Changes the annotation in place.
 */
export function mendSecondPartners(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let and = 2; and + 2 < words.length; and++) {
    if (words[and] !== 'and') continue;
    let by = words[and + 1] === ',' ? and + 2 : and + 1;
    if (!also.test(words[by]!)) continue;
    by += words[by + 1] === ',' ? 2 : 1;
    const second = head[by] ?? -1;
    if (deprel[by] !== 'case' || second < by || !/^(?:obl|nmod|conj)$/.test(deprel[second]!)) continue;
    const first = head.findLastIndex(
      (above, at) =>
        at < and &&
        /^(?:obl|nmod)$/.test(deprel[at]!) &&
        above === head[second] &&
        hasCase(words, annotation, at, words[by]!),
    );
    if (first < 0) continue;
    [head[second], deprel[second]] = [first, 'conj'];
    [head[and], deprel[and]] = [second, 'cc'];
  }
}
mendSecondPartners.needs = [/^and$/, also];

const hasCase = (words: readonly string[], { head, deprel }: Annotation, noun: number, by: string): boolean =>
  words.some((word, at) => word === by && at < noun && head[at] === noun && deprel[at] === 'case');
