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
    if (!judged.test(words[word]!) || deprel[word] !== 'obj' || verb < 0 || verb > thing || !naming.test(words[verb]!))
      continue;
    if (head[thing] !== word || deprel[thing] !== 'compound' || !/^(?:NOUN|PROPN)$/.test(upos[thing]!)) continue;
    for (let at = verb + 1; at < thing; at++) if (head[at] === word) head[at] = thing;
    [head[thing], deprel[thing]] = [verb, 'obj'];
    [deprel[word], upos[word], xpos[word]] = ['xcomp', 'ADJ', 'JJ'];
  }
}
mendCalledVoid.needs = [judged, naming];
