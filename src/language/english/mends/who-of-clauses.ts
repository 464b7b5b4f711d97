import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const who = /^who$/;

/**
 * Hangs a clause with `who` on the person in front of its comma, where the parser has it tell of all that was said before: in `said Lind, the
 * envoy, who urged them to stop` Lind did. Changes the annotation in place.
 */
export function mendWhoOfClauses(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 3; at + 1 < words.length; at++) {
    if (words[at] !== 'who' || words[at - 1] !== ',' || !deprel[at]!.startsWith('nsubj')) continue;
    const verb = head[at]!;
    const above = head[verb] ?? -1;
    if (verb < at || deprel[verb] !== 'advcl:relcl' || above < 0 || above > at) continue;
    let noun = at - 2;
    for (let steps = 0; steps < 6 && /^(?:flat|compound|appos|nmod)/.test(deprel[noun]!); steps++) noun = head[noun]!;
    if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || head[noun] !== above) continue;
    [head[verb], deprel[verb], head[at - 1]] = [noun, 'acl:relcl', verb];
  }
}
mendWhoOfClauses.needs = [who, /^,$/];

const people =
  /(?:er|or|ist|man|woman|men|women|ian|ant|ent|chief|head|ally|aide|official|diplomat|general|monarch|king|queen|people|person|envoy|s)$/;

/**
 * Hangs a clause with `who` on the person named in front of its comma, where the parser has it tell of the thing that is his: in `a rebuke from the
 * minister, Anna Lind, who summoned him` no rebuke did. Changes the annotation in place.
 */
export function mendWhoOfThings(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 4; at + 1 < words.length; at++) {
    if (words[at] !== 'who' || words[at - 1] !== ',' || deprel[at] !== 'nsubj') continue;
    const verb = head[at]!;
    const thing = head[verb] ?? -1;
    if (verb < at || deprel[verb] !== 'acl:relcl' || thing < 0 || thing > at - 3 || upos[thing] !== 'NOUN') continue;
    if (people.test(words[thing]!)) continue;
    let name = at - 2;
    while (/^(?:flat|compound)$/.test(deprel[name]!) && head[name]! > thing) name = head[name]!;
    const holder = deprel[name] === 'appos' ? head[name]! : name;
    const isHis = upos[name] === 'PROPN' && deprel[holder] === 'nmod' && head[holder] === thing;
    if (isHis) [head[verb], head[at - 1]] = [holder, verb];
  }
}
mendWhoOfThings.needs = [who, /^,$/];

/**
 * Parts two clauses joined by `, and`, of the first of which the parser takes all but the last subject for subjects of the second: in `Peru,
 * Chile and Mali abstained, and Chad, which backs the rebels, did not vote` three abstained. Changes the annotation in place.
 */
export function mendRowsBeforeSecondClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb + 4 < words.length; verb++) {
    // it hangs on the second verb, or on the first of the row
    const second = deprel[verb] === 'conj' ? (head[head[verb]!] ?? -1) : head[verb]!;
    const last = verb - 1;
    if (upos[verb] !== 'VERB' || !/^(?:advcl|conj)$/.test(deprel[verb]!) || !/^VB[DZP]$/.test(xpos[verb]!)) continue;
    if (second < verb) continue;
    if (deprel[last] !== 'nsubj' || head[last] !== verb || hasDependant(annotation, verb, ['mark', 'aux'])) continue;
    if (words[last - 1] !== 'and' || words[verb + 1] !== ',' || words[verb + 2] !== 'and') continue;
    const first = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === second && at < last - 1);
    const other = deprel.findIndex((relation, at) => relation === 'conj' && head[at] === first && at > verb + 2);
    if (first < 0 || other < 0 || other > second || head[verb + 2] !== other) continue;
    if (upos[other] !== 'PROPN' && upos[other] !== 'NOUN') continue;
    // the row is no more than names and commas
    let at = first + 1;
    while (at < last - 1 && (words[at] === ',' || /^(?:conj|flat|compound)/.test(deprel[at]!))) at++;
    if (at < last - 1) continue;
    [head[verb], deprel[verb]] = [head[second]!, deprel[second]!];
    [head[second], deprel[second]] = [verb, 'conj'];
    [head[first], deprel[first]] = [verb, 'nsubj'];
    [head[last], deprel[last]] = [first, 'conj'];
    [head[last - 1], deprel[last - 1]] = [last, 'cc'];
    [head[other], deprel[other]] = [second, 'nsubj'];
    [head[verb + 1], head[verb + 2]] = [second, second];
    for (let i = 0; i < words.length; i++)
      if (head[i] === second && (i < first || (deprel[i] === 'punct' && i > second))) head[i] = verb;
  }
}
mendRowsBeforeSecondClauses.needs = [/^and$/, /^,$/];
