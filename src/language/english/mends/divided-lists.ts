import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Gives a verb both its subjects where what is said of the first between commas parts them and the parser leaves the first without a predicate:
 * `Peru, home to the fleet, and Chile said no`. Changes the annotation in place.
 */
export function mendDividedLists(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const first = head.findIndex((above) => above < 0);
  if (first < 0 || upos[first] !== 'PROPN' || hasDependant(annotation, first, ['cop', 'nsubj', 'aux', 'case'])) return;
  const verb = deprel.findIndex(
    (relation, at) =>
      relation === 'conj' && at > first + 4 && /^VB[DZP]$/.test(xpos[at]!) && isUnder(annotation, at, first),
  );
  if (verb < 0) return;
  const second = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at < verb);
  const and = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === verb && at < verb);
  if (second < 0 || upos[second] !== 'PROPN' || and < 0 || words[and] !== 'and' || words[and - 1] !== ',') return;
  // `Peru, and Chile said`: nothing stands between; a noun with its verb behind `and` may also begin anew
  if (!words.slice(first + 1, and - 1).includes(',') || second < and || second - and > 3) return;
  if (xpos.some((tag, at) => at > first && at < and && /^(?:VB[DZP]|MD)$/.test(tag))) return;
  for (let at = and; at < words.length; at++) if (head[at] === first) head[at] = verb;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[first], deprel[first]] = [verb, 'nsubj'];
  [head[second], deprel[second], head[and]] = [first, 'conj', second];
}
mendDividedLists.needs = [/^and$/, /^,$/];

/**
 * Joins a name behind a comma and `and` to the name that opens the sentence, where the parser joins it to a noun in what that is called: `Peru, the
 * sponsor of the text, and Chile urged calm`. Changes the annotation in place.
 */
export function mendNamesBehindCallings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 5; name + 1 < words.length; name++) {
    const noun = head[name]!;
    if (deprel[name] !== 'conj' || upos[name] !== 'PROPN' || noun < 0 || noun > name || upos[noun] !== 'NOUN') continue;
    const and = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === name && at < name);
    if (and < 0 || words[and] !== 'and' || words[and - 1] !== ',') continue;
    let called = noun;
    for (let steps = 0; called >= 0 && deprel[called] !== 'appos' && steps < 6; steps++) called = head[called]!;
    const first = called < 0 ? -1 : head[called]!;
    if (first < 0 || first > called || upos[first] !== 'PROPN' || called === noun || deprel[first] !== 'nsubj')
      continue;
    if (xpos.some((tag, at) => at > first && at < name && /^(?:VB[DZP]|MD)$/.test(tag))) continue;
    if (hasDependant(annotation, first, ['conj']) || !words.slice(first + 1, called).includes(',')) continue;
    head[name] = first;
  }
}
mendNamesBehindCallings.needs = [/^and$/, /^,$/];

/**
 * Makes a list of names that commas set off behind a plural those whom the plural speaks of, where the parser joins them to it: `The three
 * sponsors, Peru, Chile and Mali, urged calm`. Changes the annotation in place.
 */
export function mendMembersAsConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 0; noun + 4 < words.length; noun++) {
    if (upos[noun] !== 'NOUN' || xpos[noun] !== 'NNS') continue;
    const names: number[] = [];
    for (let at = noun + 1; at < words.length; at++) if (head[at] === noun && deprel[at] === 'conj') names.push(at);
    const [first] = names;
    const last = names.at(-1)!;
    if (names.length < 2 || names.some((at) => upos[at] !== 'PROPN') || !hasDependant(annotation, last, ['cc']))
      continue;
    let opens = first!;
    while (opens > noun + 1 && /^(?:PROPN|ADJ|DET|ADV)$/.test(upos[opens - 1]!)) opens--;
    let closes = last + 1;
    while (isUnder(annotation, closes, last) && words[closes] !== ',') closes++;
    if (opens !== noun + 2 || words[noun + 1] !== ',' || words[closes] !== ',') continue;
    deprel[first!] = 'appos';
    for (const at of names.slice(1)) head[at] = first!;
    for (let at = noun + 1; at < first!; at++) if (head[at] === noun) head[at] = first!;
  }
}
mendMembersAsConjuncts.needs = [/^,$/];
