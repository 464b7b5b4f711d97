import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Joins the second of two between whom something is to the first, where the parser joins it to what is between them (`a truce between
 * Peru's army and the River Front`). Changes the annotation in place.
 */
export function mendBetween(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let between = 1; between + 3 < words.length; between++) {
    if (words[between] !== 'between' || deprel[between] !== 'case') continue;
    const first = head[between]!;
    // `between neighbours` are two already
    if (first < between || /^NNP?S$/.test(xpos[first]!) || !isNoun(upos, first)) continue;
    if (hasDependant(annotation, first, ['conj'])) continue;
    const above = head[first]!;
    const and = first + 1;
    if (words[and] !== 'and' || deprel[and] !== 'cc' || above > between) continue;
    const second = deprel.findIndex(
      (relation, at) =>
        at > and &&
        isNoun(upos, at) &&
        (relation === 'conj' ? head[at] === above || head[at] === head[above] : isSubjectBeside(annotation, at, above)),
    );
    if (second < 0 || (head[and] !== second && head[and] !== head[above])) continue;
    if (hasDependant(annotation, second, ['case', 'cop'])) continue;
    [head[and], deprel[second]] = [second, 'conj'];
    head[second] = first;
  }
}
mendBetween.needs = [/^between$/];

/**
 * Gives the first of several names that are joined the preposition before it, where the parser gives it to the last: `talks
 * between Prime Minister Carlos Huamani and President Rosa Lind`. Changes the annotation in place.
 */
export function mendPrepositionsOfLast(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 0; at + 2 < deprel.length; at++) {
    const last = head[at]!;
    if (deprel[at] !== 'case' || last < at || deprel[last] !== 'conj') continue;
    const first = head[last]!;
    if (first < at || first > last || !isNoun(upos, first) || !/^(?:nmod|obl)/.test(deprel[first]!)) continue;
    if (!hasDependant(annotation, first, ['case'])) head[at] = first;
  }
}

/** Whether a verb has both for its subjects. */
const isSubjectBeside = ({ head, deprel }: Annotation, at: number, other: number): boolean =>
  head[at] === head[other] && /^nsubj/.test(deprel[at]!) && /^nsubj/.test(deprel[other]!);

const isNoun = (upos: readonly string[], at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';
