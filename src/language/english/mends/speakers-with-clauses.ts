import type { Annotation } from '../model/index.js';

const saying = /^(?:said|say|says|reported|announced|added|told)$/;

/**
 * Parts what is said from who says it behind its last comma, where the parser makes the subject of the first verb one of the last:
 * `The ministry and the rebels signed a truce, the first in years, mediators said`. Changes the annotation in place.
 */
export function mendSpeakersWithClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 6; said < words.length; said++) {
    if (!saying.test(words[said]!) || head[said]! >= 0 || upos[said] !== 'VERB') continue;
    const subjects = deprel.flatMap((relation, at) =>
      /^nsubj/.test(relation) && head[at] === said && at < said ? [at] : [],
    );
    if (subjects.length < 2) continue;
    const [first, speaker] = [subjects[0]!, subjects.at(-1)!];
    const verb = deprel.findIndex(
      (relation, at) =>
        relation === 'conj' && head[at] === first && at > first && at < speaker && /^VB[DZP]$/.test(xpos[at]!),
    );
    if (verb < 0 || deprel.some((relation, at) => /^nsubj/.test(relation) && head[at] === verb)) continue;
    let comma = speaker - 1;
    while (comma > verb && words[comma] !== ',') comma--;
    // between the comma and the verb stands who says it and nothing else
    if (comma <= verb || xpos.some((tag, at) => at > comma && at < said && /^(?:VB[DZP]|MD)$/.test(tag))) continue;
    [head[verb], deprel[verb]] = [said, 'ccomp'];
    [head[first], deprel[first]] = [verb, 'nsubj'];
    for (const other of subjects.slice(1, -1)) [head[other], deprel[other]] = [objectOf(annotation, verb), 'appos'];
  }
}
mendSpeakersWithClauses.needs = [saying, /^,$/];

const objectOf = ({ head, deprel }: Annotation, verb: number): number => {
  const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb);
  return object < 0 ? verb : object;
};
