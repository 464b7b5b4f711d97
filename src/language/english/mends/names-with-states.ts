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
