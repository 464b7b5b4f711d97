import { isSpeechVerb } from '../names/index.js';
import type { Ground } from './ground.js';
import type { Phrase } from './working.js';

/** Nouns for a thing as often as for a body. */
const either = /^(?:panel|body|presidency|command|foundation|wing)$/;
const deciding =
  /^(?:rule|recommend|reject|decide|conclude|approve|order|vote|condemn|accuse|fault|clear|convict|acquit|dismiss|uphold|overturn|endorse)$/;

/** `A panel of the court ruled`: whether what may be a thing says or decides something, as only a body does. */
export function isBodyThatDecides({ analysis: { tokens } }: Ground, { head, lemma, role, isPlural }: Phrase): boolean {
  if (!either.test(lemma) || role !== 'subject' || isPlural) return false;
  const { deprel, head: verb } = tokens[head]!;
  if (deprel !== 'nsubj' || tokens[verb]?.upos !== 'VERB') return false;
  return isSpeechVerb(tokens[verb]!.lemma) || deciding.test(tokens[verb]!.lemma);
}
