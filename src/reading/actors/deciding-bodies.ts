import type { Token } from '../../language/index.js';
import { isSpeechVerb } from '../names/index.js';
import type { Ground } from './ground.js';
import type { Phrase } from './working.js';

/** Nouns for a thing as often as for a body. */
const either = /^(?:panel|body|presidency|command|foundation|wing)$/;
const deciding =
  /^(?:rule|recommend|reject|decide|conclude|approve|order|vote|condemn|accuse|fault|clear|convict|acquit|dismiss|uphold|overturn|endorse)$/;

/** What there is more and more of, with `of` behind a noun for how much of it there is. */
const isAmassed = (behind: readonly Token[]): boolean =>
  behind.some(
    ({ deprel, lemma }) =>
      deprel === 'nmod' &&
      /^(?:work|evidence|research|literature|opinion|law|knowledge|data|thought|scholarship|water|material|study)$/.test(
        lemma,
      ),
  );

/** `A panel of the court ruled`: whether what may be a thing says or decides something, as only a body does. */
export function isBodyThatDecides(
  { analysis: { tokens, children } }: Ground,
  { head, lemma, role, isPlural }: Phrase,
): boolean {
  if (!either.test(lemma) || role !== 'subject' || isPlural) return false;
  // `a large body of work suggests`: so much of it, and nobody
  if (lemma === 'body' && tokens[head + 1]?.form === 'of' && isAmassed(children[head]!.map((at) => tokens[at]!)))
    return false;
  const { deprel, head: verb } = tokens[head]!;
  if (deprel !== 'nsubj' || tokens[verb]?.upos !== 'VERB') return false;
  return isSpeechVerb(tokens[verb]!.lemma) || deciding.test(tokens[verb]!.lemma);
}
