import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const subjectOf = ({ head, deprel }: Annotation, verb: number): number =>
  deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === verb && at < verb);

/**
 * Joins a participle with a subject of its own to the participle of another, where the parser joins it to what that one says (`they met,
 * Lind saying she was pleased and Moro calling it a triumph`). Changes the annotation in place.
 */
export function mendJoinedAbsolutes(_: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let second = 5; second < head.length; second++) {
    if (deprel[second] !== 'conj' || xpos[second] !== 'VBG' || hasDependant(annotation, second, ['aux', 'cop', 'mark']))
      continue;
    const claim = head[second]!;
    const first = claim < 0 || claim > second || deprel[claim] !== 'ccomp' ? -1 : head[claim]!;
    if (first < 0 || first > claim || xpos[first] !== 'VBG' || hasDependant(annotation, first, ['aux', 'mark']))
      continue;
    // `he was selling and she buying`: the second goes on in the tense of the first
    if (xpos[claim] === 'VBG' || subjectOf(annotation, second) < claim || subjectOf(annotation, first) < 0) continue;
    head[second] = first;
  }
}
mendJoinedAbsolutes.needs = [/ing$/, /^(?:and|but|while)$/];
