import { entry } from '../../knowledge/index.js';
import { relation } from '../../language/index.js';
import { headWord } from '../names/index.js';
import { findTogether, joinGroup, type Together } from './groups.js';
import { nounOf, pronounOf } from './lexicon.js';
import { agrees, type ByHead, bodyOf, hold } from './links.js';
import { join, type Named, wordsOfPhrase } from './named.js';
import type { Ground } from './phrases.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Sentences back in which a pronoun looks for its antecedent. */
const window = 3;

/** All that a phrase is resolved against. */
export interface Scene {
  readonly ground: Ground;
  readonly phrases: readonly Phrase[];
  readonly byHead: ByHead;
  readonly named: Named;
  together: readonly Together[];
}

/** Third pass: nominals and pronouns, in the order of the text. */
export function resolveRest(scene: Scene): void {
  const { phrases, ground } = scene;
  scene.together = findTogether(ground, phrases, scene.byHead);
  phrases.forEach((phrase, at) => {
    if (phrase.entity) return;
    if (phrase.form === 'nominal') resolveNominal(scene, phrase, at);
    else if (phrase.form === 'pronoun') resolvePronoun(scene, phrase, at);
  });
}

function resolveNominal(scene: Scene, phrase: Phrase, at: number): void {
  const { ground, named, byHead } = scene;
  if (phrase.kind === 'thing' || phrase.kind === 'place') return;
  if (phrase.role === 'modifier' && phrase.country) {
    join(phrase, named.ofEntry(phrase.country), ground);
    return;
  }
  phrase.country ??= countryOf(scene, phrase);
  const found = phrase.isPlural ? groupMeant(scene, phrase, at) : actorMeant(scene, phrase, at);
  if (found) {
    join(phrase, found, ground);
    if (phrase.office && phrase.isIndefinite) hold(ground, byHead, phrase, phrase.office, -1);
    return;
  }
  const kind = phrase.kind;
  const entity = named.add({
    kind,
    name: wordsOfPhrase(ground, phrase),
    entry: null,
    country: phrase.country,
    sectors: phrase.sectors,
    gender: phrase.gender,
  });
  join(phrase, entity, ground);
  if (phrase.office) hold(ground, byHead, phrase, phrase.office, -1);
}

/** The country that the words of a nominal give it: `Iraqi soldiers`, `the president of France`, `its parliament`. */
function countryOf(scene: Scene, phrase: Phrase): string | null {
  const { ground, byHead } = scene;
  const { analysis, adjectives } = ground;
  for (let i = phrase.head - 1; i >= phrase.first; i--) {
    const state = adjectives.get(i);
    if (state) return entry(state)?.country ?? null;
  }
  if (phrase.office) {
    const body = bodyOf(ground, byHead, phrase.office);
    if (body) return (body.entity && settled(body.entity).country) ?? body.country;
  }
  for (const child of analysis.children[phrase.head]!) {
    const token = analysis.tokens[child]!;
    const rel = token.deprel;
    const other = byHead[child];
    if (!other) continue;
    const country = (other.entity && settled(other.entity).country) ?? other.country;
    if (!country) continue;
    if (rel === 'nmod:poss' || rel === 'compound') return country;
    if (
      relation(token) === 'nmod' &&
      /^(?:of|from|in)$/.test(caseOf(scene, child)) &&
      (other.kind === 'state' || other.kind === 'place' || other.kind === 'organisation')
    )
      return country;
  }
  return null;
}

function caseOf(scene: Scene, index: number): string {
  for (const child of scene.ground.analysis.children[index]!) {
    const token = scene.ground.analysis.tokens[child]!;
    if (token.deprel === 'case') return token.form.toLowerCase();
  }
  return '';
}

/** Whom a singular nominal speaks of, if of one already in the text. */
function actorMeant(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { phrases, ground } = scene;
  if (phrase.isIndefinite || (!phrase.isDefinite && !phrase.country)) return null;
  if (phrase.kind === 'state') return lastState(scene, phrase, at);
  for (let i = at - 1; i >= 0 && at - i < 400; i--) {
    const other = phrases[i]!;
    if (!other.entity) continue;
    const entity = settled(other.entity);
    if (!agrees(entity, phrase)) continue;
    if (phrase.country && entity.country && phrase.country !== entity.country) continue;
    if (phrase.kind === 'person') {
      if (phrase.gender && entity.gender && phrase.gender !== entity.gender) continue;
      if (phrase.office && holds(entity, phrase)) return entity;
      if (
        other.form === 'nominal' &&
        other.lemma === phrase.lemma &&
        phrase.isDefinite &&
        !entity.phrases.some((one) => one.form === 'name')
      )
        return entity;
      continue;
    }
    if (
      other.form === 'nominal' &&
      other.lemma === phrase.lemma &&
      phrase.isDefinite &&
      (!phrase.country || phrase.country === entity.country)
    )
      return entity;
    if (
      other.form === 'name' &&
      entity.kind === 'organisation' &&
      phrase.isDefinite &&
      answers(ground, other, phrase.lemma)
    )
      return entity;
  }
  if (phrase.kind === 'person' && phrase.office) {
    const holders = scene.named.entities.filter(
      (entity) =>
        !entity.same &&
        entity.kind === 'person' &&
        holds(entity, phrase) &&
        (!phrase.country || entity.country === phrase.country),
    );
    if (holders.length === 1 && (phrase.country || phrase.isDefinite)) return holders[0]!;
  }
  return null;
}

/** Whether a person holds the office a nominal names; `leader` answers to every head of a state or government. */
function holds(entity: Entity, phrase: Phrase): boolean {
  const { office } = phrase;
  if (!office) return false;
  return entity.offices.some((held) => {
    if (phrase.country && held.country && held.country !== phrase.country) return false;
    if (held.office.title === office.title || held.office.title.endsWith(` ${office.title}`)) return true;
    return office.title === 'leader' && held.office.level === 'head';
  });
}

/** Whether an organisation's name ends in the noun, or is of its class: `the ministry`, `the party`, `the group`. */
function answers(ground: Ground, name: Phrase, lemma: string): boolean {
  for (let i = name.from; i < name.to; i++) if (ground.forms[i]!.toLowerCase() === lemma) return true;
  const entity = settled(name.entity!);
  if (lemma === 'group' || lemma === 'organization' || lemma === 'organisation' || lemma === 'movement')
    return !entity.sectors.includes('GOV');
  const head = headWord(lemma[0]!.toUpperCase() + lemma.slice(1));
  if (!head?.sectors.length || !entity.sectors.length) return false;
  return (
    (lemma === 'party' || lemma === 'company' || lemma === 'newspaper' || lemma === 'firm') &&
    head.sectors[0] === entity.sectors[0]
  );
}

function lastState(scene: Scene, phrase: Phrase, at: number): Entity | null {
  if (!phrase.isDefinite || phrase.country) return phrase.country ? scene.named.ofEntry(phrase.country) : null;
  for (const child of scene.ground.analysis.children[phrase.head]!) {
    const token = scene.ground.analysis.tokens[child]!;
    if (token.deprel !== 'nmod:poss') continue;
    const owner = scene.byHead[child]?.entity;
    const country = owner && settled(owner).country;
    return country ? scene.named.ofEntry(country) : null;
  }
  let best: Entity | null = null;
  let most = -1;
  for (let i = at - 1; i >= 0; i--) {
    const other = scene.phrases[i]!;
    const distance = phrase.sentence - other.sentence;
    if (distance > window) break;
    if (!other.entity || settled(other.entity).kind !== 'state') continue;
    const score = 5 - distance * 1.5 + (other.role === 'subject' ? 1.5 : other.role === 'modifier' ? -1 : 0);
    if (score > most) {
      most = score;
      best = settled(other.entity);
    }
  }
  return best;
}

/** Whom a plural nominal speaks of: `the two officials`, `the three European countries`, `the rebels`. */
function groupMeant(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { phrases } = scene;
  if (phrase.isIndefinite) return null;
  const member = memberKind(phrase);
  if (phrase.count && phrase.isDefinite && member) {
    const members = countedMembers(scene, phrase, at, member);
    return members ? groupMembers(scene, members) : null;
  }
  if (!phrase.isDefinite && !phrase.country) return null;
  for (let i = at - 1; i >= 0 && at - i < 300; i--) {
    const other = phrases[i]!;
    if (!other.entity || other.form !== 'nominal' || other.lemma !== phrase.lemma || !other.isPlural) continue;
    const entity = settled(other.entity);
    if (phrase.count && other.count && phrase.count !== other.count) continue;
    if (phrase.country !== entity.country) continue;
    if (!phrase.isDefinite && other.from !== other.head && phrase.from !== phrase.head && !phrase.country) continue;
    return entity;
  }
  return null;
}

const groupMembers = (scene: Scene, members: readonly Entity[]): Entity => {
  const { named } = scene;
  const set = new Set(members);
  for (const entity of named.entities) {
    if (entity.same || !entity.members.length) continue;
    const theirs = entity.members.map(settled);
    if (theirs.length === set.size && theirs.every((one) => set.has(one))) return entity;
  }
  return named.add({
    kind: 'group',
    name: listed(members),
    entry: null,
    country: null,
    sectors: [],
    gender: null,
    members: [...members],
  });
};
const listed = (members: readonly Entity[]): string =>
  `${members
    .slice(0, -1)
    .map((one) => one.name)
    .join(', ')} and ${members.at(-1)!.name}`;

function memberKind(phrase: Phrase): 'person' | 'state' | 'any' | null {
  const noun = nounOf(phrase.lemma);
  if (noun?.kind === 'state') return 'state';
  if (phrase.lemma === 'side' || phrase.lemma === 'party') return 'any';
  return noun?.kind === 'person' || phrase.office ? 'person' : null;
}

/** The members of a counted group: those named together before it, else the last so many of the kind, else those named later. */
function countedMembers(
  scene: Scene,
  phrase: Phrase,
  at: number,
  kind: 'person' | 'state' | 'any',
): readonly Entity[] | null {
  const { together, phrases } = scene;
  const fits = (members: readonly Entity[]): boolean =>
    members.length === phrase.count &&
    members.every((member) => (kind === 'any' ? member.kind !== 'group' : member.kind === kind));
  for (let i = together.length - 1; i >= 0; i--) {
    const one = together[i]!;
    if (one.head < phrase.head && phrase.sentence - one.sentence <= 8 && fits(one.members)) return one.members;
  }
  const seen: Entity[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const other = phrases[i]!;
    if (phrase.sentence - other.sentence > 2) break;
    if (!other.entity) continue;
    const entity = settled(other.entity);
    if (entity.members.length === phrase.count && fits(entity.members.map(settled))) return entity.members.map(settled);
    if (kind !== 'any' && entity.kind === kind && !seen.includes(entity)) seen.push(entity);
    if (seen.length === phrase.count && (i === 0 || phrases[i - 1]!.sentence !== other.sentence)) return seen.reverse();
    if (seen.length > phrase.count!) break;
  }
  for (const one of together) if (one.head > phrase.head && one.isJoined && fits(one.members)) return one.members;
  return null;
}

interface Choice {
  readonly score: number;
  readonly entity: Entity | null;
  readonly members: readonly Entity[] | null;
}

function resolvePronoun(scene: Scene, phrase: Phrase, at: number): void {
  const pronoun = pronounOf(scene.ground.forms[phrase.head]!.toLowerCase());
  if (!pronoun || pronoun.to === 'speaker') return;
  if (pronoun.isRelative) {
    relative(scene, phrase);
    return;
  }
  if (relation(scene.ground.analysis.tokens[phrase.head]!) === 'expl') return;
  const choice = antecedent(scene, phrase, at, pronoun.to as 'person' | 'thing' | 'group');
  if (!choice) return;
  if (choice.members) joinGroup(scene.ground, scene.named, phrase, choice.members);
  else if (choice.entity) join(phrase, choice.entity, scene.ground);
}

/** `who`, `which`, `whose`: the noun that the relative clause hangs on. */
function relative(scene: Scene, phrase: Phrase): void {
  const { tokens } = scene.ground.analysis;
  let at = tokens[phrase.head]!.head;
  for (let depth = 0; at >= 0 && depth < 6; depth++) {
    const token = tokens[at]!;
    if (token.deprel === 'acl:relcl' || token.deprel === 'acl') {
      const antecedent = scene.byHead[token.head];
      if (antecedent?.entity) join(phrase, antecedent.entity, scene.ground);
      return;
    }
    at = token.head;
  }
}

/** The best antecedent within the window: by agreement, then distance, then the role it plays. */
function antecedent(scene: Scene, phrase: Phrase, at: number, to: 'person' | 'thing' | 'group'): Choice | null {
  const { phrases, ground, together } = scene;
  const { tokens } = ground.analysis;
  const isPossessive = tokens[phrase.head]!.deprel === 'nmod:poss';
  const governor = tokens[phrase.head]!.head;
  let best: Choice | null = null;
  const consider = (choice: Choice): void => {
    if (!best || choice.score > best.score) best = choice;
  };
  for (let i = at - 1; i >= 0; i--) {
    const other = phrases[i]!;
    const distance = phrase.sentence - other.sentence;
    if (distance > window) break;
    if (other.role === 'modifier' && other.form === 'nominal') continue;
    if (!isPossessive && tokens[other.head]!.head === governor && distance === 0) continue;
    if (distance === 0 && governor === other.head && !isPossessive) continue;
    if (distance === 0 && other.first <= phrase.head && phrase.head < other.last && other.head !== phrase.head)
      continue;
    const entity = other.entity && settled(other.entity);
    if (!suits(phrase, other, entity, to)) continue;
    let score = 10 - distance * 2 - Math.min(1.5, (at - i) * 0.05);
    if (other.role === 'subject') score += 2.2;
    else if (other.role === 'object') score += 0.5;
    else if (other.role === 'possessor') score += 0.3;
    if (other.quotation !== phrase.quotation) score -= other.quotation >= 0 ? 2 : 0.5;
    if (other.form === 'pronoun') score += 0.5;
    if (isPossessive && distance === 0) score += to === 'thing' ? 1 : 0.5;
    if (to === 'group' && entity && entity.kind !== 'group' && entity.kind !== 'bloc') score -= 2.5;
    if (to === 'thing' && !entity) score -= 0.5;
    if (to === 'person' && phrase.gender && entity?.gender === phrase.gender) score += 0.7;
    consider({ score, entity: entity ?? null, members: null });
  }
  if (to === 'group') {
    for (let i = together.length - 1; i >= 0; i--) {
      const one = together[i]!;
      if (one.head >= phrase.head) continue;
      const distance = phrase.sentence - one.sentence;
      if (distance > window) break;
      if (one.members.some((member) => member.kind === 'group') && one.members.length > 3) continue;
      let score = 10.2 - distance * 2 + (one.role === 'subject' ? 2.2 : 0);
      if (!one.isJoined) score -= 1.5;
      if (one.quotation !== phrase.quotation) score -= one.quotation >= 0 ? 2 : 0.5;
      if (tokens[one.head]!.head === governor && distance === 0 && !isPossessive) continue;
      consider({ score, entity: null, members: one.members });
    }
  }
  return best;
}

function suits(phrase: Phrase, other: Phrase, entity: Entity | null, to: 'person' | 'thing' | 'group'): boolean {
  if (to === 'person') {
    if (entity?.kind !== 'person') return false;
    return !(phrase.gender && entity.gender && phrase.gender !== entity.gender);
  }
  if (to === 'thing') {
    if (entity)
      return (
        entity.kind === 'state' ||
        entity.kind === 'organisation' ||
        entity.kind === 'bloc' ||
        (entity.kind === 'group' && !other.isPlural)
      );
    return (
      other.form === 'nominal' &&
      !other.isPlural &&
      other.kind === 'thing' &&
      (other.role === 'subject' || other.role === 'object')
    );
  }
  if (entity) return entity.kind === 'group' || entity.kind === 'bloc' || entity.kind === 'organisation';
  return (
    other.form === 'nominal' &&
    other.isPlural &&
    other.kind === 'thing' &&
    (other.role === 'subject' || other.role === 'object')
  );
}
