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
 * Takes the first of two for one side and what the second has for the other, where the parser has both own it: `a pact between Peru and
 * Chile's government`. One thing alone lies between nobody. Changes the annotation in place.
 */
export function mendOwnersBetween(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let between = 1; between + 5 < words.length; between++) {
    if (words[between] !== 'between' || deprel[between] !== 'case') continue;
    const thing = head[between]!;
    if (thing < between || /^NNP?S$/.test(xpos[thing]!) || hasDependant(annotation, thing, ['conj'])) continue;
    const first = deprel.findIndex((relation, at) => relation === 'nmod:poss' && head[at] === thing && at > between);
    const second = deprel.findIndex((relation, at) => relation === 'conj' && head[at] === first && at < thing);
    const cc = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === second);
    if (first < 0 || second < 0 || cc < first || !isNoun(upos, first) || !isNoun(upos, second)) continue;
    const mark = words.findIndex((_, at) => at > second && at < thing && xpos[at] === 'POS');
    if (mark < 0) continue;
    [head[first], deprel[first]] = [head[thing]!, deprel[thing]!];
    [head[thing], deprel[thing]] = [first, 'conj'];
    [head[second], deprel[second]] = [thing, 'nmod:poss'];
    head[between] = first;
    head[cc] = thing;
    head[mark] = second;
  }
}
mendOwnersBetween.needs = [/^between$/, /^['’]s?$/];

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
