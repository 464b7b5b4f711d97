import type { Token } from '../../language/index.js';
import { isSpeechVerb } from '../names/index.js';
import type { Ground } from './ground.js';
import type { Phrase } from './working.js';

/** Nouns for a thing as often as for a body. */
const either = /^(?:panel|body|presidency|command|foundation|wing)$/;
const deciding =
  /^(?:rule|recommend|reject|decide|conclude|approve|order|vote|condemn|accuse|fault|clear|convict|acquit|dismiss|uphold|overturn|endorse|report|meet|investigate|hear|question|summon|publish|issue|find|adjourn|convene)$/;
const addressing =
  /^(?:tell|ask|urge|inform|address|brief|lead|chair|head|accuse|criticize|criticise|appoint|petition)$/;
/** What a body of people has, and no thing. */
const own =
  /^(?:work|report|finding|member|chair|chairman|chairwoman|head|mandate|decision|ruling|recommendation|conclusion|spokesman|spokeswoman|verdict|president|staff|inquiry|vote)$/;

/** Words by which a body of states is told. */
const ofStates = /^(?:world|global|regional|sub-?regional|continental|pan-African|inter-?governmental)$/i;

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
  if (!either.test(lemma) || isPlural) return false;
  // `the world body`, `the regional body`
  if (lemma === 'body' && ofStates.test(tokens[head - 1]?.form ?? '')) return true;
  if (/^(?:solar|control|front|side|rear|door|touch|wooden|glass|instrument)$/i.test(tokens[head - 1]?.form ?? ''))
    return false;
  if (/^(?:panel|presidency)$/.test(lemma) && isTreatedAsBody(tokens, head)) return true;
  // `the ministry and the presidency said`
  const joinedTo = tokens[head]!.deprel === 'conj' ? tokens[tokens[head]!.head]! : null;
  if (lemma === 'presidency' && joinedTo?.deprel === 'nsubj') return isSpeechVerb(tokens[joinedTo.head]!.lemma);
  if (role !== 'subject') return false;
  // `a large body of work suggests`: so much of it, and nobody
  if (lemma === 'body' && tokens[head + 1]?.form === 'of' && isAmassed(children[head]!.map((at) => tokens[at]!)))
    return false;
  const { deprel, head: verb } = tokens[head]!;
  if (deprel !== 'nsubj' || tokens[verb]?.upos !== 'VERB') return false;
  return isSpeechVerb(tokens[verb]!.lemma) || deciding.test(tokens[verb]!.lemma);
}

/** `according to the presidency`, `told the panel`, `the panel's findings` */
function isTreatedAsBody(tokens: readonly Token[], head: number): boolean {
  const { deprel, head: above } = tokens[head]!;
  const governor = tokens[above];
  if (!governor) return false;
  if (deprel === 'nmod:poss') return own.test(governor.lemma);
  if (/^i?obj$/.test(deprel)) return governor.upos === 'VERB' && addressing.test(governor.lemma);
  const [first, second] = [tokens[head - 3], tokens[head - 2]];
  return /^according$/i.test(first?.form ?? '') && second?.form === 'to';
}
