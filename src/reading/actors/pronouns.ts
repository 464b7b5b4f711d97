import { relation } from '../../language/index.js';
import { isSpeechVerb } from '../names/index.js';
import { firstAfter, groupOf } from './groups.js';
import { pronounOf } from './lexicon.js';
import { join } from './named.js';
import { phrasesBack, reach, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

interface Choice {
  score: number;
  entity: Entity | null;
  members: readonly Entity[] | null;
}

/** What a pronoun looks for: he and she a person, it a state or body, they a group. */
type Sought = 'person' | 'thing' | 'group';

/**
 * Weights of an antecedent after Lappin and Leass (1994): distance, the role it plays, how often the text speaks of it.
 * Found by random search on the pronouns of GUM's train part (news, biography, interview, speech, essay and the like).
 */
export const weight = {
  start: 10,
  sentence: 1.85,
  phrase: 0.05,
  subject: 1.15,
  object: 0.9,
  possessor: 0.4,
  otherQuotation: 2.4,
  outsideQuotation: 1,
  pronoun: 0.2,
  ownClause: 0.6,
  mention: 0.13,
  topic: 3,
  notGroup: 3.5,
  idle: 1,
  nobody: -0.3,
  sameGender: 0.4,
  joined: 0.8,
  met: 0.4,
};

/** Gives a pronoun the actor it speaks of, if there is one within reach that agrees with it. */
export function resolvePronoun(scene: Scene, phrase: Phrase, at: number): void {
  const { ground } = scene;
  const pronoun = pronounOf(ground.forms[phrase.head]!.toLowerCase());
  if (!pronoun || pronoun.to === 'speaker' || pronoun.to === 'addressee') return;
  if (pronoun.isRelative) {
    relative(scene, phrase);
    return;
  }
  if (pronoun.to === 'any' || relation(ground.analysis.tokens[phrase.head]!) === 'expl') return;
  const choice = antecedent(scene, phrase, at, pronoun.to);
  if (choice?.members) join(phrase, groupOf(scene.named, choice.members), ground);
  else if (choice?.entity) join(phrase, choice.entity, ground);
}

/** `who`, `which`, `whose`: the noun that the relative clause hangs on, or its last conjunct, which stands nearest. */
function relative(scene: Scene, phrase: Phrase): void {
  const { ground, byHead } = scene;
  const { tokens, children } = ground.analysis;
  let at = tokens[phrase.head]!.head;
  for (let depth = 0; at >= 0 && depth < 6; depth++) {
    const token = tokens[at]!;
    if (relation(token) === 'acl') {
      let antecedent = token.head;
      for (const child of children[antecedent]!)
        if (
          relation(tokens[child]!) === 'conj' &&
          child < phrase.head &&
          byHead[child]?.entity &&
          !isPluralVerb(scene, at)
        )
          antecedent = child;
      const other = byHead[antecedent];
      if (other?.entity) join(phrase, other.entity, ground);
      return;
    }
    at = token.head;
  }
}

function isPluralVerb(scene: Scene, verb: number): boolean {
  const { tokens, children } = scene.ground.analysis;
  const plural = (index: number): boolean => tokens[index]!.xpos === 'VBP' || tokens[index]!.form === 'were';
  return plural(verb) || children[verb]!.some((child) => tokens[child]!.upos === 'AUX' && plural(child));
}

/** The best antecedent within reach: by agreement, then distance, then the role it plays. */
function antecedent(scene: Scene, phrase: Phrase, at: number, to: Sought): Choice | null {
  const { phrases, ground } = scene;
  const { tokens } = ground.analysis;
  const isPossessive = tokens[phrase.head]!.deprel === 'nmod:poss';
  const governor = tokens[phrase.head]!.head;
  const isReflexive = /sel(?:f|ves)$/.test(ground.forms[phrase.head]!);
  const speaks = phrase.role === 'subject' && governor >= 0 && isSpeechVerb(tokens[governor]!.lemma);
  let best: Choice | null = null;
  for (let i = at - 1; i >= 0 && at - i < phrasesBack; i--) {
    const other = phrases[i]!;
    const distance = phrase.sentence - other.sentence;
    if (distance > reach) break;
    if (other.form === 'nominal' && (other.role === 'modifier' || isQuotedAway(phrase, other))) continue;
    if (distance === 0 && !isReflexive && isBarred(scene, phrase, other, isPossessive)) continue;
    const entity = other.entity && settled(other.entity);
    if (!suits(phrase, other, entity, to) || (speaks && !entity)) continue;
    let score = weight.start - distance * weight.sentence - Math.min(1.5, (at - i) * weight.phrase);
    score += roleWeight(other);
    score -= quotationCost(phrase, other.quotation);
    if (other.form === 'pronoun') score += weight.pronoun;
    if (isPossessive && distance === 0) score += weight.ownClause;
    if (to === 'group' && entity && entity.kind !== 'group' && entity.kind !== 'bloc') score -= weight.notGroup;
    if (to === 'thing' && entity && !isPossessive && !speaks) score -= weight.idle;
    if (!entity) score -= weight.nobody;
    else score += Math.min(weight.topic, weight.mention * entity.phrases.length);
    if (to === 'person' && phrase.gender && entity?.gender === phrase.gender) score += weight.sameGender;
    if (!best || score > best.score) best = { score, entity, members: null };
  }
  if (to === 'group') best = amongTogether(scene, phrase, isPossessive, best);
  return best;
}

/** What somebody only speaks of in a quotation is not taken up outside it, unless it has a name. */
const isQuotedAway = (phrase: Phrase, other: Phrase): boolean =>
  other.quotation >= 0 && other.quotation !== phrase.quotation && other.isIndefinite;

/** A pronoun is not the other argument of its own verb, nor what its own phrase is part of. */
function isBarred(scene: Scene, phrase: Phrase, other: Phrase, isPossessive: boolean): boolean {
  const { tokens } = scene.ground.analysis;
  const governor = tokens[phrase.head]!.head;
  if (other.first <= phrase.head && phrase.head < other.last) return true;
  return !isPossessive && (governor === other.head || tokens[other.head]!.head === governor);
}

function roleWeight(other: { readonly role: Phrase['role'] }): number {
  if (other.role === 'subject') return weight.subject;
  if (other.role === 'object') return weight.object;
  return other.role === 'possessor' ? weight.possessor : 0;
}

function quotationCost(phrase: Phrase, quotation: number): number {
  if (quotation === phrase.quotation) return 0;
  return quotation >= 0 ? weight.otherQuotation : weight.outsideQuotation;
}

/** `they` of actors named together. */
function amongTogether(scene: Scene, phrase: Phrase, isPossessive: boolean, best: Choice | null): Choice | null {
  const { together, ground } = scene;
  const governor = ground.analysis.tokens[phrase.head]!.head;
  for (let i = firstAfter(together, phrase.head) - 1, left = phrasesBack; i >= 0 && left > 0; i--, left--) {
    const one = together[i]!;
    const distance = phrase.sentence - one.sentence;
    if (distance > reach) break;
    if (
      one.head >= phrase.head ||
      (distance === 0 && !isPossessive && ground.analysis.tokens[one.head]!.head === governor)
    )
      continue;
    let score = weight.start - distance * weight.sentence + roleWeight(one) - quotationCost(phrase, one.quotation);
    score += one.isJoined ? weight.joined : -weight.met;
    if (!best || score > best.score) best = { score, entity: null, members: one.members };
  }
  return best;
}

function suits(phrase: Phrase, other: Phrase, entity: Entity | null, to: Sought): boolean {
  if (to === 'person') {
    if (entity?.kind !== 'person') return false;
    return !(phrase.gender && entity.gender && phrase.gender !== entity.gender);
  }
  const isThing = !entity && other.kind === 'thing' && other.form !== 'pronoun';
  if (to === 'thing') {
    if (!entity) return isThing && !other.isPlural;
    return (
      entity.kind === 'state' ||
      entity.kind === 'organisation' ||
      entity.kind === 'bloc' ||
      (entity.kind === 'group' && !other.isPlural && !entity.members.length)
    );
  }
  if (!entity) return isThing && other.isPlural;
  return entity.kind === 'group' || entity.kind === 'bloc' || entity.kind === 'organisation';
}
