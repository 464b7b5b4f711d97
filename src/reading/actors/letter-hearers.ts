import { suits } from './candidates.js';
import type { Sought } from './features.js';
import { prepositionOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const paper = /^(?:letter|message|note|petition|telegram|appeal|cable|memo|email|submission)$/;
const addressing = /^(?:ask|urge|tell|request|implore|beg|call|invite|warn|press|remind|beseech|inform|thank|advise)$/;

/** `In a letter to the council, Peru asked it to send troops`: whoever a letter goes to is asked in it, whoever was told of before; or null. */
export function letterHearer({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens, children, sentences } = ground.analysis;
  const { deprel, head } = tokens[phrase.head]!;
  const verb = tokens[head];
  if (!verb || !addressing.test(verb.lemma) || !/^(?:obj|iobj|obl)$/.test(deprel)) return null;
  for (let at = sentences[phrase.sentence]!.first; at < head; at++) {
    const { lemma, head: above } = tokens[at]!;
    if (!paper.test(lemma) || above !== head || !/^(?:in|by|through)$/i.test(prepositionOf(ground.analysis, at)))
      continue;
    const hearer = children[at]!.find((child) => child > at && prepositionOf(ground.analysis, child) === 'to');
    const other = hearer === undefined ? undefined : byHead[hearer];
    return other?.entity && suits(phrase, other, settled(other.entity), to) ? settled(other.entity) : null;
  }
  return null;
}
