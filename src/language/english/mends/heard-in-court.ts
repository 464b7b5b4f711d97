import type { Annotation } from '../model/index.js';

const courts = /^(?:court|tribunal|inquest|inquiry|jury|jurors|hearing|judge|judges|magistrates|committee|commission)$/;
const clausal = /^(?:ccomp|xcomp|advcl|acl|conj|obl|obj|nmod|parataxis)/;

/**
 * Hangs what a court heard at the end of a sentence on its main clause, where the parser takes it for part of what somebody said there: `The
 * banker joked that the minister came cheap, a court heard`. Changes the annotation in place.
 */
export function mendHeardInCourt(words: readonly string[], { head, deprel }: Annotation): void {
  for (let heard = 3; heard < words.length; heard++) {
    if (words[heard] !== 'heard' || deprel[heard] !== 'parataxis') continue;
    const court = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === heard && at < heard);
    if (court < 0 || !courts.test(words[court]!.toLowerCase())) continue;
    let above = head[heard]!;
    for (let steps = 0; above >= 0 && clausal.test(deprel[above]!) && steps < words.length; steps++)
      above = head[above]!;
    if (above >= 0 && above < heard) head[heard] = above;
  }
}
mendHeardInCourt.needs = [
  /^heard$/,
  /^(?:court|tribunal|inquest|inquiry|jury|jurors|hearing|judges?|magistrates|committee|commission)$/i,
];
