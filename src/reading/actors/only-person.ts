import type { Token } from '../../language/index.js';
import { suits } from './candidates.js';
import type { Sought } from './features.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * `The court upheld a ruling against Huamani, rejecting his appeal`: the only person that a sentence names before a pronoun, where what
 * the sentence is about is no person, whoever was spoken of before; or null.
 */
export function onlyPersonBefore({ ground, phrases }: Scene, phrase: Phrase, at: number, to: Sought): Entity | null {
  if (to !== 'person' || phrase.quotation >= 0) return null;
  const { tokens } = ground.analysis;
  let only: Phrase | null = null;
  let isAboutBody = false;
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence === phrase.sentence; i--) {
    const other = phrases[i]!;
    if (other.quotation >= 0) return null;
    const entity = other.entity && settled(other.entity);
    if (!entity) {
      if (other.kind === 'person' || other.form === 'pronoun') return null;
      continue;
    }
    const isMain = other.role === 'subject' && tokens[tokens[other.head]!.head]?.head === -1;
    if (isMain) isAboutBody = entity.kind === 'organisation' || entity.kind === 'state';
    if (entity.kind !== 'person') continue;
    if (only && settled(only.entity!) !== entity) return null;
    only = other.form === 'name' || !only ? other : only;
  }
  if (!only || !isAboutBody || only.form !== 'name' || only.role === 'modifier' || only.role === 'possessor')
    return null;
  const entity = settled(only.entity!);
  // nobody is the object beside himself: `The court told Huamani that it had freed him`
  if (phrase.role !== 'possessor' && tokens[phrase.head]!.head === tokens[only.head]!.head) return null;
  return suits(phrase, only, entity, to) ? entity : null;
}

const telling =
  /^(?:say|add|describe|call|claim|argue|insist|note|warn|rule|tell|explain|reply|answer|declare|denounce|dismiss)$/;

/**
 * `The envoy, Seleshi Huamani, denied that. He said …`: the only person of the sentence before, who is what that is about, where the pronoun
 * opens the next one of the paragraph and nothing tells whether he is a man; or null. Whoever was `he` before him was spoken of further off.
 */
export function newcomerJustBefore({ ground, phrases }: Scene, phrase: Phrase, at: number, to: Sought): Entity | null {
  const { tokens, sentences } = ground.analysis;
  const { sentence } = phrase;
  // `A man came to the door. It was his son's`
  const isOwner = phrase.role === 'possessor' && isFirstOf(phrases, at);
  // `Peru has kept to it, he said`: put in, or behind what is said
  const isPutIn =
    phrase.role === 'subject' &&
    ground.forms[phrase.head - 1] === ',' &&
    telling.test(tokens[tokens[phrase.head]!.head]?.lemma ?? '') &&
    isFirstOf(phrases, at);
  if (to !== 'person' || phrase.quotation >= 0 || sentence === 0 || !(phrase.role === 'subject' || isOwner))
    return null;
  const [before, own] = [sentences[sentence - 1]!, sentences[sentence]!];
  if (before.paragraph !== own.paragraph || !(phrase.head === own.first || isOwner || isPutIn)) return null;
  let newcomer: Phrase | null = null;
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence >= sentence - 1; i--) {
    const other = phrases[i]!;
    const entity = other.entity && settled(other.entity);
    const isOfOther = entity?.gender && phrase.gender && entity.gender !== phrase.gender;
    if (other.form === 'pronoun' && isOfOther && other.gender !== phrase.gender) continue;
    // `thanked Peru for its vote`: no person
    const isOfThing = other.form === 'pronoun' && /^its?$/i.test(ground.forms[other.head]!);
    if (other.quotation >= 0 || (other.form === 'pronoun' && !isOfThing && !(isOwner && other.sentence === sentence)))
      return null;
    if (other.form === 'pronoun') continue;
    if (entity?.kind !== 'person' && other.kind !== 'person') continue;
    if (entity?.kind !== 'person') return null;
    if (newcomer && settled(newcomer.entity!) !== entity) return null;
    if (!newcomer || other.role === 'subject') newcomer = other;
  }
  if (!newcomer || (isOwner && !newcomer.isIndefinite) || (isPutIn && !isNamed(newcomer))) return null;
  // the subject itself, or the name set beside it
  const entity = settled(newcomer.entity!);
  const head = tokens[newcomer.head]!;
  const subject = head.deprel === 'appos' && head.head >= 0 ? tokens[head.head]! : head;
  const isAbout = subject.deprel === 'nsubj' && tokens[subject.head]?.head === -1;
  return isAbout && suits(phrase, newcomer, entity, to) ? entity : null;
}

/** Whether whoever a phrase means has a name in the text. */
const isNamed = ({ entity }: Phrase): boolean => settled(entity!).phrases.some(({ form }) => form === 'name');

/** Whether no person stands before a phrase in its sentence. */
function isFirstOf(phrases: readonly Phrase[], at: number): boolean {
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence === phrases[at]!.sentence; i--)
    if (phrases[i]!.kind === 'person' || phrases[i]!.gender) return false;
  return true;
}

/**
 * `The ministry wanted it heard in private, a request that Judge Huamani called odd. He said …`: the only person of the sentence before, who says
 * something there, or according to whom something is (`Chad has not answered, according to the minister, Lind. He said …`), where the pronoun opens
 * the next one of the paragraph; or null.
 */
export function sayerJustBefore({ ground, phrases }: Scene, phrase: Phrase, at: number, to: Sought): Entity | null {
  const { tokens, sentences } = ground.analysis;
  const { sentence, head, role } = phrase;
  if (to !== 'person' || phrase.quotation >= 0 || sentence === 0 || role !== 'subject') return null;
  const [before, own] = [sentences[sentence - 1]!, sentences[sentence]!];
  if (before.paragraph !== own.paragraph || head !== own.first || !telling.test(tokens[tokens[head]!.head]!.lemma))
    return null;
  let sayer: Phrase | null = null;
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence >= sentence - 1; i--) {
    const other = phrases[i]!;
    if (other.form === 'pronoun' || other.quotation >= 0) {
      if (other.kind === 'person' || other.gender) return null;
      continue;
    }
    const entity = other.entity && settled(other.entity);
    if (entity?.kind !== 'person' && other.kind !== 'person') continue;
    if (entity?.kind !== 'person' || (sayer && settled(sayer.entity!) !== entity)) return null;
    if (!sayer || other.role === 'subject') sayer = other;
  }
  if (!sayer) return null;
  const entity = settled(sayer.entity!);
  if (isAccordingTo(ground, sayer)) return suits(phrase, sayer, entity, to) ? entity : null;
  const { deprel, head: verb } = tokens[sayer.head]!;
  // the verb may stand right behind the name, whatever the tree makes of that
  const says = deprel === 'nsubj' ? tokens[verb] : tokens[sayer.last];
  return says?.upos === 'VERB' && telling.test(says.lemma) && suits(phrase, sayer, entity, to) ? entity : null;
}

const remarks =
  /^(?:remark|comment|word|statement|speech|claim|assertion|accusation|allegation|outburst|warning|threat|appeal|suggestion|announcement|complaint|charge|denial|plea|call|criticism|testimony|account|tirade|intervention)$/;

/**
 * `The ambassador, Dai Huamani, called it a danger. His remarks drew a rebuke`: whoever the sentence before has say something is the one whose
 * remarks the next one begins with, whoever else was `he` further off; or null.
 */
export function remarkerBefore({ ground, phrases }: Scene, phrase: Phrase, at: number, to: Sought): Entity | null {
  const { tokens, sentences } = ground.analysis;
  const { sentence, head } = phrase;
  if (to !== 'person' || phrase.quotation >= 0 || sentence === 0 || head !== sentences[sentence]!.first) return null;
  const { deprel, head: noun } = tokens[head]!;
  if (deprel !== 'nmod:poss' || !remarks.test(tokens[noun]!.lemma) || !/^nsubj/.test(tokens[noun]!.deprel)) return null;
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence >= sentence - 1; i--) {
    const other = phrases[i]!;
    const entity = other.entity && settled(other.entity);
    if (entity?.kind !== 'person' || other.quotation >= 0 || !suits(phrase, other, entity, to)) continue;
    const own = tokens[other.head]!;
    const subject = own.deprel === 'appos' && own.head >= 0 ? tokens[own.head]! : own;
    const verb = tokens[subject.head];
    if (subject.deprel === 'nsubj' && verb && telling.test(verb.lemma) && isMain(tokens, verb)) return entity;
  }
  return null;
}

/** Whether a verb is that of its sentence, or tells who says it. */
const isMain = (tokens: Scene['ground']['analysis']['tokens'], { head, deprel }: Token): boolean =>
  head < 0 || (deprel === 'parataxis' && tokens[head]!.head < 0);

/** Whether something is told according to somebody, or to an office that a name beside it is said to hold. */
function isAccordingTo({ analysis: { tokens, children } }: Scene['ground'], { head }: Phrase): boolean {
  for (let at = head, steps = 0; at >= 0 && steps < 3; at = tokens[at]!.head, steps++) {
    if (children[at]!.some((child) => /^according$/i.test(tokens[child]!.form))) return true;
    if (!/^(?:appos|flat|nmod:desc|compound)$/.test(tokens[at]!.deprel)) return false;
  }
  return false;
}
