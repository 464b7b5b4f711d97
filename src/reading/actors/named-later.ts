import { merge } from './entities.js';
import type { Ground } from './ground.js';
import { childOf } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const hasName = (entity: Entity): boolean => entity.phrases.some((one) => one.form === 'name');

/** Who speaks for others or saw something: a sentence often has one, whoever it is about. */
const anybody =
  /^(?:spokes\w+|official|source|aide|witness|expert|analyst|adviser|advisor|lawyer|attorney|judge|prosecutor|counterpart|relative|wife|husband|mother|father|son|daughter|brother|sister|friend|neighbou?r|resident|observer|colleague|predecessor|successor)$/;

/** What befalls him of whom a report goes on to tell. */
const befalls =
  /^(?:arrest|detain|hold|seize|jail|imprison|sentence|convict|charge|accuse|indict|try|take|hand|release|free|pardon|deport|expel|extradite|abduct|kidnap|kill|murder|shoot|stab|poison|wound|beat|find|send|fly|sack|dismiss|remove|oust|replace|appoint|name|elect|suspend|summon|recall|question|suspect|acquit|bring)$/;

/**
 * `Mali freed a French nurse. Ana Lind, who was seized in May, …`: whom a sentence names for the first time, by no office, and tells what befell
 * her, is the one told of in the sentence before and not named there. Several joined names are those who were counted so.
 */
export function nameThoseTold(ground: Ground, phrases: readonly Phrase[]): void {
  for (const [at, phrase] of phrases.entries()) {
    const { form, role, sentence, first } = phrase;
    const entity = phrase.entity && settled(phrase.entity);
    if (form !== 'name' || entity?.kind !== 'person' || role !== 'subject' || sentence < 1) continue;
    if (entity.phrases.some((one) => one.sentence < sentence) || !isUntold(entity)) continue;
    if (first > ground.analysis.sentences[sentence]!.first + 1 || phrase.to - phrase.from < 2) continue;
    if (!isToldOf(ground, phrase)) continue;
    const others = joinedTo(ground, phrases, at);
    if (others.some((one) => !isUntold(one))) continue;
    const told = toldBefore(phrases, sentence, others.length + 1);
    if (!told || (told.gender && entity.gender && told.gender !== entity.gender)) continue;
    if (!others.length) {
      if (entity.country === null || told.country === null || entity.country === told.country) merge(told, entity);
      continue;
    }
    for (const one of [entity, ...others]) {
      one.country ??= told.country;
      if (!one.sectors.length) one.sectors = told.sectors;
    }
    if (!told.members.length) told.members = [entity, ...others];
  }
}

const isUntold = ({ offices, official, entry }: Entity): boolean => !offices.length && !official && !entry;

/** Whether a sentence says of a name what befell him, or that he denies a charge. */
function isToldOf({ analysis }: Ground, { head }: Phrase): boolean {
  const { tokens, children } = analysis;
  const relative = children[head]!.find((c) => tokens[c]!.deprel === 'acl:relcl');
  const verbs = [tokens[head]!.head, relative ?? -1].filter((verb) => verb >= 0);
  return verbs.some((verb) => {
    const isPassive = children[verb]!.some((c) => tokens[c]!.deprel === 'aux:pass');
    if (isPassive && befalls.test(tokens[verb]!.lemma)) return true;
    const object = childOf(analysis, verb, 'obj');
    return (
      tokens[verb]!.lemma === 'deny' && object >= 0 && /^(?:charge|allegation|accusation)$/.test(tokens[object]!.lemma)
    );
  });
}

/** The other persons joined to a name by *and*, who are named for the first time too. */
function joinedTo(ground: Ground, phrases: readonly Phrase[], at: number): Entity[] {
  const { tokens } = ground.analysis;
  const { head, sentence } = phrases[at]!;
  return phrases.flatMap((other) => {
    const entity = other.entity && settled(other.entity);
    const isJoined =
      other.sentence === sentence && tokens[other.head]!.deprel === 'conj' && tokens[other.head]!.head === head;
    return isJoined && entity?.kind === 'person' && other.form === 'name' ? [entity] : [];
  });
}

/** The one person, or the group of so many, whom the sentence before tells of without a name. */
function toldBefore(phrases: readonly Phrase[], sentence: number, count: number): Entity | null {
  const found = new Set<Entity>();
  for (const { sentence: own, form, entity: given, lemma, isPlural, role } of phrases) {
    if (own !== sentence - 1 || form !== 'nominal' || role === 'possessor' || role === 'modifier') continue;
    const entity = given && settled(given);
    if (!entity || hasName(entity) || anybody.test(lemma)) continue;
    if (count === 1 ? entity.kind === 'person' && !isPlural : entity.kind === 'group' && counted(entity, count))
      found.add(entity);
  }
  return found.size === 1 ? [...found][0]! : null;
}

const words = ['', '', 'two', 'three', 'four'];

const counted = ({ name }: Entity, count: number): boolean =>
  new RegExp(`^(?:the )?(?:${words[count] ?? count}|${count}) `, 'i').test(name);
