import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** The pairs of subjects that stand before one verb, with nothing that is a verb between. */
function* pairs({ head, deprel, upos }: Annotation): Generator<[first: number, second: number, verb: number]> {
  for (let second = 2; second < head.length; second++) {
    const verb = head[second]!;
    if (!/^nsubj/.test(deprel[second]!) || verb < second) continue;
    const first = deprel.findIndex((relation, at) => head[at] === verb && at < second && /^nsubj/.test(relation));
    if (first >= 0 && !upos.slice(first, second).includes('VERB')) yield [first, second, verb];
  }
}

/** The first word of a noun's phrase, marks aside. */
const leftOf = ({ head, deprel }: Annotation, word: number): number => {
  let first = word;
  // `the commission's president`: each word before may have its own before it
  for (let at = word - 1; at >= 0; at--)
    if (deprel[at] !== 'punct' && head[at]! >= first && head[at]! <= word) first = at;
  return first;
};

/**
 * Makes one list of what the parser takes for two subjects of a verb (`Peru, the coastal states and six others have asked`).
 * Changes the annotation in place.
 */
export function mendSubjectLists(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (const [first, second, verb] of pairs(annotation)) {
    // `Burkina Faso, Mali and Niger`
    let end = first;
    while (head[end + 1] === first && deprel[end + 1] === 'flat') end++;
    if (words[end + 1] !== ',' || leftOf(annotation, second) !== end + 2 || upos[first] === 'PRON') continue;
    const others = deprel.flatMap((relation, at) => (relation === 'conj' && head[at] === second ? [at] : []));
    if (!others.some((at) => hasDependant(annotation, at, ['cc']))) continue;
    // `Peru, a friend and an ally, has asked`: with a comma before the verb it says who that is
    if (words.slice(others.at(-1)!, verb).includes(',')) continue;
    for (const at of others) head[at] = first;
    [head[second], deprel[second]] = [first, 'conj'];
  }
}
mendSubjectLists.needs = [/^,$/];

/**
 * Takes the first of two subjects for what the name before it is, where commas set it off (`In a letter to Joyce Adeyemi, the
 * board's president, the ministers say …`). Changes the annotation in place.
 */
export function mendRolesBeforeSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (const [first, second, verb] of pairs(annotation)) {
    const start = leftOf(annotation, first);
    if (upos[first] !== 'NOUN' || words[first + 1] !== ',' || words[start - 1] !== ',') continue;
    if (leftOf(annotation, second) !== first + 2 || hasDependant(annotation, second, ['conj'])) continue;
    let name = start - 2;
    if (name < 0 || upos[name] !== 'PROPN') continue;
    while (/^(?:flat|compound)/.test(deprel[name]!) && head[name]! >= 0) name = head[name]!;
    if (upos[name] !== 'PROPN' || name > start || head[name] === verb) continue;
    [head[first], deprel[first]] = [name, 'appos'];
  }
}
mendRolesBeforeSubjects.needs = [/^,$/];

/**
 * Joins the second of two subjects to the first where a conjunction of its own stands between (`The talks with Chad, which began
 * in May, and the vote have failed`). Changes the annotation in place.
 */
export function mendJoinedSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let second = 2; second < words.length; second++) {
    const verb = head[second]!;
    if (!/^nsubj/.test(deprel[second]!) || verb < second) continue;
    const first = deprel.findIndex((relation, at) => head[at] === verb && at < second && /^nsubj/.test(relation));
    if (first < 0 || upos[first] === 'PRON' || deprel[first] === 'nsubj:outer') continue;
    if (hasDependant(annotation, first, ['case'])) continue;
    const joint = deprel.findIndex(
      (relation, at) => relation === 'cc' && at > first && at < second && (head[at] === second || head[at] === verb),
    );
    if (joint < 0 || joint > second || !/^(?:and|or)$/.test(words[joint]!)) continue;
    [head[second], deprel[second], head[joint]] = [first, 'conj', second];
  }
}
mendJoinedSubjects.needs = [/^(?:and|or)$/];

/**
 * Takes a name between commas behind a town for where that is, and the persons behind it for the subject, where the parser makes
 * one list of them: `in Hangzhou, China, Mr. Obama and Mr. Xi signed it`. Changes the annotation in place.
 */
export function mendStatesBehindTowns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let state = 3; state + 3 < words.length; state++) {
    const town = state - 2;
    if (words[state - 1] !== ',' || words[state + 1] !== ',' || upos[state] !== 'PROPN' || upos[town] !== 'PROPN')
      continue;
    if (!/^(?:in|at|near)$/i.test(words[town - 1]!)) continue;
    const isListed = deprel[state] === 'conj' && head[state] === town;
    if (!isListed && !/^nsubj/.test(deprel[state]!)) continue;
    const others = deprel.flatMap((relation, at) =>
      relation === 'conj' && (head[at] === state || (isListed && head[at] === town)) && at > state + 1 ? [at] : [],
    );
    const [person] = others;
    if (person === undefined || upos[person] !== 'PROPN') continue;
    // a person has a title or two names, a third state has neither
    const isPerson = deprel.some((relation, at) => head[at] === person && /^(?:nmod:desc|flat)$/.test(relation));
    if (!isPerson || deprel.some((relation, at) => head[at] === state && /^(?:flat|compound)$/.test(relation)))
      continue;
    const verb = isListed ? head.findIndex((above) => above < 0) : head[state]!;
    if (verb < person || (isListed && hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl']))) continue;
    [head[person], deprel[person]] = [verb, isListed ? 'nsubj' : deprel[state]!];
    [head[state], deprel[state]] = [town, 'appos'];
    for (const other of others.slice(1)) head[other] = person;
  }
}
mendStatesBehindTowns.needs = [/^(?:in|at|near)$/i, /^,$/];
