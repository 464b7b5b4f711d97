import { groupOf } from './groups.js';
import { isSpeaker } from './ranking.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What goes on with what one has said; who is asked or accused answers, denies or refuses. */
const goingOn =
  /^(?:say|add|describe|note|argue|stress|warn|call|urge|appeal|ask|demand|insist|express|reiterate|reaffirm|emphasi[sz]e|underline|underscore|welcome|condemn|deplore|regret|criticise|criticize|recall|point|declare|state|affirm|voice|commend|praise|thank|explain)$/;

/** By what several address others, or what they think of something. */
const addressing =
  /^(?:urge|call|ask|appeal|warn|tell|demand|accuse|blame|remind|invite|implore|press|welcome|condemn|criticise|criticize|denounce|deplore|praise|commend|say|state|declare|argue|write|request|recall|reaffirm|reiterate|express)$/;

/**
 * `Peru, Chile and Mali urged Chad to free those whom the union had named. They said …`: several who say something in one sentence go on in the
 * next, whoever else it told of; or null.
 */
export function severalSayersBefore({ ground, byHead, together, named }: Scene, phrase: Phrase): Entity | null {
  const { analysis, forms, quotations } = ground;
  const { tokens, sentences } = analysis;
  const { head, sentence } = phrase;
  const before = sentences[sentence - 1];
  if (!before || forms[head] !== 'They' || head !== sentences[sentence]!.first || phrase.quotation >= 0) return null;
  const says = tokens[tokens[head]!.head];
  if (tokens[head]!.deprel !== 'nsubj' || says?.head !== -1 || !goingOn.test(says.lemma)) return null;
  let root = before.first;
  while (root < before.last && !(tokens[root]!.head < 0 && tokens[root]!.upos === 'VERB')) root++;
  if (root === before.last || quotations[root]! >= 0 || !addressing.test(tokens[root]!.lemma)) return null;
  const subject = byHead[childOf(analysis, root, 'nsubj')];
  if (!subject || subject.head > root || !isSpeaker(analysis, subject)) return null;
  const joined = together.find((one) => one.isJoined && one.head === subject.head);
  if (joined) return groupOf(named, joined.members.map(settled));
  const entity = subject.entity && settled(subject.entity);
  return entity?.kind === 'group' && (subject.isPlural || entity.members.length > 1) ? entity : null;
}
