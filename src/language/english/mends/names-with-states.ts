import type { Annotation } from '../model/index.js';

/**
 * Joins names that each stand with a state to one another, where the parser joins the second to the state of the first
 * (`Juan Pardo of Chile and Rosa Tan of Peru met`) or makes it a second subject. Changes the annotation in place.
 */
export function mendNamesWithStates(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let name = 4; name < words.length; name++) {
    if (!isWithState(words, annotation, name)) continue;
    const above = head[name]!;
    if (deprel[name] === 'conj' && above >= 0 && above < name && deprel[above] === 'nmod') {
      const first = head[above]!;
      if (first >= 0 && isWithState(words, annotation, first) && head[first] !== name)
        head[name] = deprel[first] === 'conj' && head[first]! < first ? head[first]! : first;
    } else if (/^nsubj/.test(deprel[name]!) && words[name - 1] === ',') {
      const first = deprel.findIndex(
        (relation, at) => relation === deprel[name] && head[at] === above && at < name && at >= name - 6,
      );
      if (first >= 0 && isWithState(words, annotation, first)) [head[name], deprel[name]] = [first, 'conj'];
    }
  }
}
mendNamesWithStates.needs = [/^of$/];

/** Whether a word begins a name of two words or more that `of` and another name stand behind. */
function isWithState(words: readonly string[], { head, deprel, upos }: Annotation, name: number): boolean {
  if (!/^\p{Lu}/u.test(words[name]!) || !deprel.some((relation, at) => relation === 'flat' && head[at] === name))
    return false;
  return deprel.some(
    (relation, at) =>
      relation === 'nmod' &&
      head[at] === name &&
      at > name &&
      at < name + 6 &&
      upos[at] === 'PROPN' &&
      deprel.some((link, of) => link === 'case' && head[of] === at && words[of] === 'of'),
  );
}

const united = /^United$/;

/**
 * Keeps *United Nations* before the noun that it belongs to together with it (`the United Nations rights office`), where the parser takes it
 * for a participle and a subject. Changes the annotation in place.
 */
export function mendUnitedBefore(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 0; at + 2 < words.length; at++) {
    if (!united.test(words[at]!) || !/^(?:Nations|States|Kingdom)$/.test(words[at + 1]!)) continue;
    if (upos[at] === 'VERB') [upos[at], xpos[at]] = ['PROPN', 'NNP'];
    const name = at + 1;
    const above = head[name]!;
    if (deprel[name] !== 'nsubj' || above < name || above > name + 3) continue;
    if (!/^(?:NOUN|PROPN)$/.test(upos[above]!) || !/^(?:compound|nmod|amod)$/.test(deprel[above]!)) continue;
    // `rights` is a part of the office's name as well
    const noun = deprel[above] === 'compound' && head[above]! > above ? head[above]! : above;
    [head[name], deprel[name]] = [noun, 'compound'];
  }
}
mendUnitedBefore.needs = [united];
