import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Verbs of two objects, of which the passive keeps one. */
const giving =
  /^(?:promised|offered|given|granted|handed|sent|shown|lent|sold|awarded|supplied|paid|denied|refused|assured|guaranteed|allowed|pledged|allotted|ceded|fed)$/;
/** What has an author of its own behind `by`. */
const authored =
  /^(?:report|letter|statement|book|speech|proposal|visit|attack|study|article|offer|order|song|novel)s?$/;

/**
 * Reads who was given what by whom: the thing is the object and `by` tells the agent, where the parser makes a complement of the
 * one and a phrase of the thing of the other (`Peru was promised missiles by Chile`), or has it that the receiver is the thing
 * (`Peru has been promised missile parts by Chile`). Changes the annotation in place.
 */
export function mendThingsGivenBy(words: readonly string[], annotation: Annotation): void {
  for (let verb = 2; verb + 2 < words.length; verb++) {
    if (!giving.test(words[verb]!) || !/^(?:VERB|ADJ)$/.test(annotation.upos[verb]!)) continue;
    restoreVerb(words, annotation, verb);
    if (!hasDependant(annotation, verb, ['aux:pass'])) continue;
    const thing = annotation.deprel.findIndex(
      (relation, at) =>
        annotation.head[at] === verb && at > verb && /^(?:obj|xcomp)$/.test(relation) && annotation.upos[at] === 'NOUN',
    );
    if (thing < 0) continue;
    if (!hasDependant(annotation, thing, ['case', 'mark', 'cop'])) annotation.deprel[thing] = 'obj';
    freeAgent(words, annotation, verb, thing);
  }
}
mendThingsGivenBy.needs = [giving];

/** Hangs whom `by` names behind a thing on the verb. */
function freeAgent(words: readonly string[], annotation: Annotation, verb: number, thing: number): void {
  const { head, deprel, upos } = annotation;
  if (hasDependant(annotation, verb, ['obl:agent']) || authored.test(words[thing]!)) return;
  const by = words.findIndex(
    (word, at) => at > thing && word === 'by' && deprel[at] === 'case' && head[head[at]!] === thing,
  );
  const agent = by < 0 ? -1 : head[by]!;
  if (agent < by || !/^(?:PROPN|NOUN|PRON)$/.test(upos[agent]!)) return;
  [head[agent], deprel[agent]] = [verb, 'obl:agent'];
}

/** Makes the verb again of a participle between a form of `be` and a noun that have been taken for a predicate. */
function restoreVerb(words: readonly string[], annotation: Annotation, verb: number): void {
  const { head, deprel, upos, xpos } = annotation;
  const be = verb - 1;
  const noun = head[be]!;
  if (noun < verb || deprel[be] !== 'cop' || !/^(?:was|were|been|being|is|are)$/.test(words[be]!)) return;
  const isAbove = deprel[noun] === 'xcomp' && head[noun] === verb;
  if (!isAbove && (deprel[verb] !== 'amod' || head[verb] !== noun)) return;
  if (!isAbove) [head[verb], deprel[verb]] = [head[noun]!, deprel[noun]!];
  [upos[verb], xpos[verb]] = ['VERB', 'VBN'];
  [head[noun], deprel[noun]] = [verb, 'obj'];
  for (let at = 0; at < words.length; at++) {
    if (head[at] !== noun || at === verb) continue;
    const isOfClause = at < verb || /^(?:punct|obl|advmod|conj|advcl)/.test(deprel[at]!);
    if (isOfClause) head[at] = verb;
    if (at === be) deprel[at] = 'aux:pass';
    else if (at < verb && deprel[at] === 'nsubj') deprel[at] = 'nsubj:pass';
  }
}

/** To give something to somebody. */
const gives = /^(?:gives?|gave|given|giving|lends?|lent|grants?|granted)$/;

/**
 * Makes an object of its own of a noun phrase right behind the object of giving, which the parser takes for another name of it (`gave the
 * pact the green light`). Changes the annotation in place.
 */
export function mendThingsBehindTakers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 0; verb + 4 < words.length; verb++) {
    if (!gives.test(words[verb]!) || upos[verb] !== 'VERB') continue;
    const taker = deprel.findIndex((relation, at) => at > verb && head[at] === verb && relation === 'obj');
    const thing = deprel.findIndex((relation, at) => at > taker && head[at] === taker && relation === 'appos');
    if (taker < 0 || thing < 0 || upos[thing] !== 'NOUN' || !/^(?:the|an?|its|his|her|their)$/.test(words[taker + 1]!))
      continue;
    deprel[taker] = 'iobj';
    [head[thing], deprel[thing]] = [verb, 'obj'];
  }
}
mendThingsBehindTakers.needs = [gives];

/** Verbs of giving that take whoever receives right behind them. */
const grants =
  /^(?:gives?|gave|given|giving|lends?|lent|lending|grants?|granted|granting|hands?|handed|handing|offers?|offered|offering|awards?|awarded|awarding|pays?|paid|paying|promised|sent|sold|allotted|owes?|owed)$/;
const number =
  /^(?:\d[\d,.]*|[$€£¥]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|a|an)$/;

/**
 * Takes whoever stands between a verb of giving and a number for the one who receives what is counted, where the parser makes one noun of
 * both (`granted Peru 55 million dollars`, `handed four officers ten-year terms`). Changes the annotation in place.
 */
export function mendTakersBeforeNumbers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 0; verb + 3 < words.length; verb++) {
    if (!grants.test(words[verb]!) || upos[verb] !== 'VERB') continue;
    const thing = deprel.findIndex((relation, at) => at > verb + 2 && head[at] === verb && relation === 'obj');
    if (thing < 0 || upos[thing] !== 'NOUN') continue;
    // `Peru 55 million dollars`: the parser may hang him on the number
    const isWithin = (at: number): boolean =>
      head[at] === thing ||
      (head[at]! > at && head[at]! < thing && upos[head[at]!] === 'NUM' && head[head[at]!] === thing);
    const isOfThing = (at: number): boolean =>
      isWithin(at) && /^(?:compound|nmod:desc)$/.test(deprel[at]!) && number.test(words[at + 1]!);
    const taker = words.findIndex((_, at) => at > verb && at + 1 < thing && isOfThing(at));
    if (taker < 0 || !(upos[taker] === 'PROPN' || xpos[taker] === 'NNS')) continue;
    [head[taker], deprel[taker]] = [verb, 'iobj'];
    for (let at = verb + 1; at < taker; at++) if (head[at] === thing) head[at] = taker;
  }
}
mendTakersBeforeNumbers.needs = [grants, number];
