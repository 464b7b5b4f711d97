import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** The conjuncts of a word, in their order. */
const conjunctsOf = ({ head, deprel }: Annotation, word: number): number[] =>
  deprel.flatMap((relation, at) => (relation === 'conj' && head[at] === word ? [at] : []));

/** The first word of a noun's phrase, marks aside. */
function leftOf({ head, deprel }: Annotation, word: number): number {
  let first = word;
  for (let at = word - 1; at >= 0; at--)
    if (deprel[at] !== 'punct' && head[at]! >= first && head[at]! <= word) first = at;
  return first;
}

/**
 * Takes a plural between commas behind a list that `and` has closed for what those in it are (`Chad and Mali, old rivals, have
 * met`), where the parser makes one more of them. Changes the annotation in place.
 */
export function mendWhatListsAre(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 4; noun + 1 < words.length; noun++) {
    if (deprel[noun] !== 'conj' || xpos[noun] !== 'NNS' || upos[noun] !== 'NOUN') continue;
    const first = head[noun]!;
    if (first > noun || upos[first] !== 'PROPN' || hasDependant(annotation, noun, ['cc', 'det', 'nmod:poss'])) continue;
    const before = conjunctsOf(annotation, first).filter((at) => at < noun);
    const last = before.at(-1);
    if (last === undefined || upos[last] !== 'PROPN' || !hasDependant(annotation, last, ['cc'])) continue;
    if (conjunctsOf(annotation, first).some((at) => at > noun && hasDependant(annotation, at, ['cc']))) continue;
    if (words[leftOf(annotation, noun) - 1] !== ',') continue;
    deprel[noun] = 'appos';
  }
}
mendWhatListsAre.needs = [/^,$/];

/**
 * Makes the main clause of the verb behind a list of names that the parser takes for the head of the sentence with the verb as one more
 * in it (`Chad and Mali, old rivals, signed a pact`), a verb that it may have before its object as an adjective (`…, shared data`).
 * Changes the annotation in place.
 */
export function mendVerbsBehindLists(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const name = head.findIndex((above) => above < 0);
  if (name < 0 || upos[name] !== 'PROPN' || hasDependant(annotation, name, ['nsubj', 'cop', 'case'])) return;
  const conjuncts = conjunctsOf(annotation, name).filter((at) => at > name);
  const last = conjuncts.at(-1);
  if (last === undefined || conjuncts.length < 2 || hasDependant(annotation, last, ['cc', 'nsubj', 'case', 'det']))
    return;
  if (!hasDependant(annotation, conjuncts[0]!, ['cc'])) return;
  const left = leftOf(annotation, last);
  if (words[left - 1] !== ',') return;
  if (upos[last] === 'VERB' && /^VB[DNZ]$/.test(xpos[last]!) && left === last) xpos[last] = tenseOf(xpos[last]!);
  else if (upos[left] === 'VERB' && deprel[left] === 'amod' && /ed$/.test(words[left]!) && head[left] === last) {
    [head[last], deprel[last]] = [left, 'obj'];
    xpos[left] = 'VBD';
  } else return;
  const verb = upos[last] === 'VERB' ? last : left;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[name], deprel[name]] = [verb, 'nsubj'];
  for (let at = 0; at < words.length; at++)
    if (head[at] === name && deprel[at] === 'punct' && at > verb) head[at] = verb;
}
mendVerbsBehindLists.needs = [/^,$/];

const tenseOf = (xpos: string): string => (xpos === 'VBN' ? 'VBD' : xpos);

/**
 * Makes what follows a list behind a comma, without another _and_, what its members are (`Egypt and Qatar, both mediators, said`).
 * Changes the annotation in place.
 */
export function mendWhatMembersAre(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 4; noun + 1 < words.length; noun++) {
    if (deprel[noun] !== 'conj' || upos[noun] !== 'NOUN' || hasDependant(annotation, noun, ['cc'])) continue;
    const first = head[noun]!;
    if (first > noun || words[noun + 1] !== ',') continue;
    let opens = noun;
    while (opens > first + 1 && head[opens - 1] === noun && words[opens - 1] !== ',') opens--;
    if (words[opens - 1] !== ',' || !/^(?:both|the|all)$/.test(words[opens]!)) continue;
    const isClosed = deprel.some(
      (relation, at) =>
        relation === 'conj' && head[at] === first && at < opens - 1 && hasDependant(annotation, at, ['cc']),
    );
    if (isClosed) deprel[noun] = 'appos';
  }
}
mendWhatMembersAre.needs = [/^,$/, /^(?:both|the|all)$/];
