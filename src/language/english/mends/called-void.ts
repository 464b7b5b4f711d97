import type { Annotation } from '../model/index.js';

/** What things are called that the tagger may take for nouns. */
const judged = /^(?:void|null|moot|invalid|illegal|unlawful|obsolete|dead)$/;
const naming = /^(?:call|deem|consider|declare|pronounce|rule|find)(?:s|ed|d|ing|ned|led)?$/;

/**
 * Takes `void` behind a noun for what that is called, where the parser makes one noun of both: `called the 2019 accord void`. Changes
 * the annotation in place.
 */
export function mendCalledVoid(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let word = 3; word < words.length; word++) {
    const verb = head[word]!;
    const thing = word - 1;
    if (
      !judged.test(words[word]!) ||
      !/^(?:obj|xcomp)$/.test(deprel[word]!) ||
      verb < 0 ||
      verb > thing ||
      !naming.test(words[verb]!)
    )
      continue;
    // `called the ruling null and void`, with the noun for what describes the word
    const isJoined = deprel[thing] === 'compound' || (deprel[word] === 'xcomp' && deprel[thing] === 'amod');
    if (head[thing] !== word || !isJoined || !/^(?:NOUN|PROPN)$/.test(upos[thing]!)) continue;
    for (let at = verb + 1; at < thing; at++) if (head[at] === word) head[at] = thing;
    [head[thing], deprel[thing]] = [verb, 'obj'];
    [deprel[word], upos[word], xpos[word]] = ['xcomp', 'ADJ', 'JJ'];
  }
}
mendCalledVoid.needs = [judged, naming];

/**
 * Joins the second of two words behind `as` to the first, where the parser joins it to the verb: `described it as null and void because
 * nobody had signed it`. Changes the annotation in place.
 */
export function mendCalledAsBoth(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let as = 2; as + 3 < words.length; as++) {
    if (words[as] !== 'as' || deprel[as] !== 'case' || head[as] !== as + 1) continue;
    const first = as + 1;
    const second = as + 3;
    if (words[as + 2] !== 'and' || upos[second] !== 'ADJ') continue;
    if (deprel[second] !== 'conj' || head[second] !== head[first] || head[as + 2] !== second) continue;
    head[second] = first;
  }
}
mendCalledAsBoth.needs = [/^as$/, /^and$/];

const judging =
  /^(?:call(?:s|ed)?|consider(?:s|ed)?|deem(?:s|ed)?|declare[sd]?|brand(?:s|ed)?|label(?:s|led|ed)?|pronounce[sd]?|dub(?:s|bed)?|term(?:s|ed)?)$/;

/**
 * Makes a thing the object of who judges it and the word behind it what it is called, where the parser hangs either on the other: `considers the deal
 * illegal`, `called the opinion flawed`. Changes the annotation in place.
 */
export function mendThingsJudged(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let word = 3; word < words.length; word++) {
    const thing = word - 1;
    const isQuality = upos[word] === 'ADJ' || (upos[word] === 'VERB' && xpos[word] === 'VBN');
    if (!isQuality || upos[thing] !== 'NOUN' || !/^(?:[.,;]|and|but|as|because|in|on)$/.test(words[word + 1] ?? '.'))
      continue;
    if (
      head[thing] === word &&
      deprel[thing] === 'obj' &&
      deprel[word] === 'xcomp' &&
      judging.test(words[head[word]!] ?? '')
    ) {
      head[thing] = head[word]!;
      continue;
    }
    const verb = head[thing]!;
    if (
      head[word] !== thing ||
      !/^(?:acl|amod)$/.test(deprel[word]!) ||
      deprel[thing] !== 'obj' ||
      verb > thing ||
      !judging.test(words[verb] ?? '')
    )
      continue;
    if (deprel.some((relation, at) => head[at] === word && /^(?:obl|obj|mark)/.test(relation) && at > word)) continue;
    [head[word], deprel[word], upos[word], xpos[word]] = [verb, 'xcomp', 'ADJ', 'JJ'];
  }
}
mendThingsJudged.needs = [judging];
