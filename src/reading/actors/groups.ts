import { entry } from '../../knowledge/index.js';
import { relation } from '../../language/index.js';
import { europeansMeant } from './blocs.js';
import { merge, type Named } from './entities.js';
import { areFoes, foesMeant } from './foes.js';
import type { Ground } from './ground.js';
import { nounOf, regionOf } from './lexicon.js';
import type { ByHead } from './links.js';
import { listedMembers } from './listed.js';
import { isInOffice } from './officials.js';
import { isCounted } from './phrases.js';
import { isOtherwiseQualified } from './qualifiers.js';
import { childOf, ownerOf, type Scene } from './scene.js';
import { firstAfter } from './together.js';
import { type Entity, type OfficePhrase, type Phrase, type Role, settled } from './working.js';

/** Actors named together, `Iran, China and Russia`: what a later `they` or `the three countries` can speak of. */
export interface Together {
  /** Head token of the first of them. */
  readonly head: number;
  readonly sentence: number;
  readonly quotation: number;
  readonly role: Role;
  readonly members: readonly Entity[];
  /** Whether the words themselves join them, rather than a meeting: `Velayati met with Cong`. */
  readonly isJoined: boolean;
}

/** Finds coordinations of actors, and a subject with the one it meets. In the order of the text. */
export function findTogether(ground: Ground, phrases: readonly Phrase[], byHead: ByHead): Together[] {
  const { analysis } = ground;
  const found: Together[] = [];
  for (const phrase of phrases) {
    if (!phrase.entity || phrase.kind === 'thing' || relation(analysis.tokens[phrase.head]!) === 'conj') continue;
    const members = [settled(phrase.entity)];
    collect(ground, byHead, phrase.head, members, 0);
    const partner = members.length > 1 ? null : partnerOf(ground, byHead, phrase);
    if (partner) members.push(partner);
    if (members.length < 2) continue;
    const { head, sentence, quotation, role } = phrase;
    found.push({ head, sentence, quotation, role, members, isJoined: !partner });
  }
  return found;
}

/** Members of a coordination that are read, and groups, holders and phrases that are looked through: time stays linear. */
const most = 16;
const near = 120;

function collect(ground: Ground, byHead: ByHead, head: number, members: Entity[], depth: number): void {
  if (depth > 8) return;
  for (const child of ground.analysis.children[head]!) {
    if (members.length >= most) return;
    if (relation(ground.analysis.tokens[child]!) !== 'conj') continue;
    const other = byHead[child];
    if (other?.entity && !members.includes(settled(other.entity))) members.push(settled(other.entity));
    collect(ground, byHead, child, members, depth + 1);
  }
}

/** The actor that a subject meets, or that its sentence puts beside it with `with`. */
function partnerOf(ground: Ground, byHead: ByHead, phrase: Phrase): Entity | null {
  if (phrase.role !== 'subject' || phrase.isPlural) return null;
  const own = settled(phrase.entity!);
  const verb = ground.analysis.tokens[phrase.head]!.head;
  if (verb >= 0 && /^(?:meet|receive|host|welcome)$/.test(ground.analysis.tokens[verb]!.lemma)) {
    const met = byHead[childOf(ground.analysis, verb, 'obj')]?.entity;
    if (met && settled(met).kind === own.kind && settled(met) !== own) return settled(met);
  }
  const sentence = ground.analysis.sentences[phrase.sentence]!;
  for (let i = phrase.head; i < sentence.last && i < phrase.head + 40; i++) {
    if (ground.forms[i] !== 'with' || ground.quotations[i]! !== phrase.quotation) continue;
    const other = byHead[ground.analysis.tokens[i]!.head]?.entity;
    if (other && settled(other).kind === own.kind && settled(other) !== own) return settled(other);
  }
  return null;
}

/** The actor of a group with these members, made when first asked for; a bloc that consists of them is that group. */
export function groupOf(named: Named, members: readonly Entity[]): Entity {
  const set = new Set(members);
  for (let i = named.groups.length - 1; i >= 0 && i >= named.groups.length - near; i--) {
    const entity = named.groups[i]!;
    if (entity.same || entity.members.length !== set.size) continue;
    // Of a large bloc only the members that the document names are known; they are not the bloc.
    if (entity.entry && entity.entry.members.length !== set.size) continue;
    if (entity.members.every((member) => set.has(settled(member)))) return entity;
  }
  const countries = new Set(members.map((member) => member.country));
  const group = named.add({
    kind: 'group',
    name: `${members
      .slice(0, -1)
      .map((one) => one.name)
      .join(', ')} and ${members.at(-1)!.name}`,
    entry: null,
    country: countries.size === 1 ? [...countries][0]! : null,
    sectors: [],
    gender: null,
    members: [...members],
  });
  named.groups.push(group);
  return group;
}

/** Blocs that the document names get those members that it names too; small ones all of theirs. */
export function fillBlocs(named: Named): void {
  const byEntry = new Map<string, Entity>();
  for (const entity of named.entities) if (entity.entry && !entity.same) byEntry.set(entity.entry.id, entity);
  for (const entity of [...named.entities]) {
    const ids = entity.entry?.members;
    if (entity.same || !ids?.length) continue;
    const members: Entity[] = [];
    for (const id of ids) {
      const member = ids.length <= 3 && entry(id) ? named.ofEntry(id) : byEntry.get(id);
      if (member) members.push(member);
    }
    entity.members = members;
    if (members.length) named.groups.push(entity);
  }
  // whom a text on both calls the European powers are the E3
  const [powers, trio] = [byEntry.get('european-powers'), byEntry.get('e3')];
  if (powers && trio) merge(powers, trio);
}

type MemberKind = 'person' | 'state' | 'any';

/** Whom a plural nominal speaks of: `the two officials`, `the three European countries`, `the rebels`. */
export function groupMeant(scene: Scene, phrase: Phrase, at: number): Entity | null {
  if (phrase.lemma === 'european') {
    const states = europeansMeant(scene, at);
    return states && groupOf(scene.named, states);
  }
  const listed = listedMembers(scene, phrase);
  if (listed) return groupOf(scene.named, listed);
  if (phrase.isIndefinite) return null;
  if (phrase.count === null && areFoes(scene, phrase)) {
    const foes = foesMeant(scene, at);
    if (foes) return groupOf(scene.named, foes);
  }
  const kind = memberKind(phrase);
  // `the firm's five directors` are the firm's, not any five named together
  const isOfBody = ownerOf(scene, phrase) !== null && ownerOf(scene, phrase)!.kind === 'organisation';
  if (phrase.count && phrase.count > 1 && phrase.isDefinite && kind && !isOfBody && !isTold(scene, phrase)) {
    const members = countedMembers(scene, phrase, at, kind) ?? (areFoes(scene, phrase) ? foesMeant(scene, at) : null);
    return members && groupOf(scene.named, members);
  }
  const holders = holdersMeant(scene, phrase);
  if (holders) return groupOf(scene.named, holders);
  if (!phrase.isDefinite && !phrase.country) return null;
  const { phrases } = scene;
  for (let i = at - 1; i >= 0 && at - i < 300; i--) {
    const other = phrases[i]!;
    if (!other.entity) continue;
    if (isCollective(scene, phrase, other)) return settled(other.entity);
    if (other.form !== 'nominal' || other.lemma !== phrase.lemma || !other.isPlural) continue;
    const entity = settled(other.entity);
    if (phrase.count && other.count && phrase.count !== other.count) continue;
    if (isCountedOtherwise(scene, phrase, other)) continue;
    if (phrase.country !== entity.country && (phrase.country || !phrase.isDefinite)) continue;
    if (isOtherwiseQualified(scene, other, phrase)) continue;
    // `her advisers` are not his, but `the army` is Chad's where Chad's was spoken of
    const [owner, before] = [ownerOf(scene, phrase), ownerOf(scene, other)];
    if (owner !== before && (owner || before?.kind !== 'state')) continue;
    return entity;
  }
  return null;
}

/** `the army` behind `Chadian army`, where that is the name of a body. */
const isCollective = ({ ground }: Scene, phrase: Phrase, { form, to, entity }: Phrase): boolean =>
  form === 'name' &&
  /^(?:army|navy|military|police|militia|junta)$/.test(phrase.lemma) &&
  phrase.last - phrase.first <= 2 &&
  ground.forms[to - 1]!.toLowerCase() === phrase.lemma &&
  (!phrase.country || phrase.country === settled(entity!).country);

/** `11,200 refugees` are not the 10,000 spoken of before. */
function isCountedOtherwise({ ground }: Scene, phrase: Phrase, other: Phrase): boolean {
  const numberIn = ({ first, head }: Phrase): string | undefined =>
    ground.forms.slice(first, head).find((form) => /^\d[\d,.]*$/.test(form));
  const [here, there] = [numberIn(phrase), numberIn(other)];
  return here !== undefined && there !== undefined && here !== there;
}

/** `the two police officers`, `the two Lima officers`: a noun or place before them tells more than that they are two. */
function isTold({ ground }: Scene, { head }: Phrase): boolean {
  const { tokens, children } = ground.analysis;
  return children[head]!.some(
    (at) => at === head - 1 && tokens[at]!.deprel === 'compound' && !ground.adjectives.has(at),
  );
}

function memberKind(phrase: Phrase): MemberKind | null {
  if (phrase.lemma === 'side' || phrase.lemma === 'party' || isCounted(phrase)) return 'any';
  // `the two neighbours`: persons next door are seldom news
  if (/^(?:government|capital|neighbou?r|power|permanent member)$/.test(phrase.lemma)) return 'state';
  const noun = nounOf(phrase.lemma);
  if (noun?.kind === 'state') return 'state';
  return noun?.kind === 'person' || phrase.office ? 'person' : null;
}

/** `the presidents of Kenya and Uganda`: those who hold the office in each. */
function holdersMeant(scene: Scene, phrase: Phrase): readonly Entity[] | null {
  const { office } = phrase;
  if (!office?.isPlural) return null;
  const states = statesOf(scene, phrase);
  if (!states) return null;
  const holders: Entity[] = [];
  for (const state of states) {
    const holder = scene.holders.find(
      (one) =>
        !one.same &&
        one.kind === 'person' &&
        one.country === state.country &&
        (isInOffice(one, office.title, state.country) ||
          one.offices.some(({ office: held }) => isCalled(held, office))),
    );
    if (!holder) return null;
    holders.push(holder);
  }
  return holders;
}

/** Who leads a state or its government is its leader. */
const isCalled = (held: OfficePhrase, { title }: OfficePhrase): boolean =>
  held.title === title || (title === 'leader' && held.level === 'head');

/**
 * The states of which a plural office is spoken: `the presidents of Kenya and Uganda`, `the Kenyan and Ugandan leaders`,
 * `the leaders of the two countries`; null where they are not two or more.
 */
function statesOf(scene: Scene, phrase: Phrase): readonly Entity[] | null {
  const { ground, together, byHead, named } = scene;
  const next = together[firstAfter(together, phrase.head)];
  if (next?.isJoined && next.head < phrase.last && ground.analysis.tokens[next.head]!.head === phrase.head)
    return next.members;
  const before: Entity[] = [];
  for (let i = phrase.first; i < phrase.head; i++) {
    const id = ground.adjectives.get(i);
    const state = id ? named.ofEntry(id) : null;
    if (state && !before.includes(state)) before.push(state);
  }
  if (before.length > 1) return before;
  const counted = byHead[childOf(ground.analysis, phrase.head, 'nmod')];
  if (!counted || counted.kind === 'person' || !counted.count || ground.forms[counted.first - 1] !== 'of') return null;
  const at = scene.phrases.indexOf(counted);
  const kind = memberKind(counted);
  return kind && counted.isDefinite ? countedMembers(scene, counted, at, kind) : null;
}

/** The members of a counted group: those named together before it, else the last so many of the kind, else those named later. */
function countedMembers(scene: Scene, phrase: Phrase, at: number, kind: MemberKind): readonly Entity[] | null {
  const { together, phrases } = scene;
  const region = regionBefore(scene, phrase);
  const self = subjectBeside(scene, phrase);
  const speaker = speakerOver(scene, phrase);
  const fits = (members: readonly Entity[]): boolean =>
    members.length === phrase.count &&
    !members.includes(self!) &&
    !members.includes(speaker!) &&
    members.every(
      (member) =>
        (kind === 'any' ? member.kind !== 'group' : member.kind === kind) &&
        (!region || (member.country !== null && region.has(member.country))),
    );
  const after = firstAfter(together, phrase.head);
  // Two that only met are soon forgotten over two that the text speaks of now.
  let further: readonly Entity[] | null = null;
  const same = sameCounted(scene, phrase, at);
  for (let i = after - 1; i >= 0 && i >= after - near && !further; i--) {
    const one = together[i]!;
    if (phrase.sentence - one.sentence > 8 || !fits(one.members)) continue;
    if (same && same.head > one.head && fits(same.members)) return same.members;
    const distance = phrase.sentence - one.sentence;
    // `the two neighbours`: whom the whole text is about, before a pair that it named in passing
    if (kind === 'state' && phrase.count === 2 && distance > 1) {
      const leading = leadingStates(scene, at);
      if (leading && fits(leading)) return leading;
    }
    if (one.isJoined || distance <= 2) return one.members;
    further = one.members;
  }
  // `both parties`: they are known
  const isKnown = scene.ground.forms.slice(phrase.first, phrase.head).some((form) => /^both$/i.test(form));
  const leading = (kind === 'state' || isKnown) && phrase.count === 2 ? leadingStates(scene, at) : null;
  if (leading && fits(leading)) return leading;
  const seen: Entity[] = [];
  for (let i = at - 1; i >= 0 && at - i < near; i--) {
    const other = phrases[i]!;
    if (phrase.sentence - other.sentence > 2) break;
    if (!other.entity) continue;
    const entity = settled(other.entity);
    if (entity.members.length && fits(entity.members.map(settled))) return entity.members.map(settled);
    if (entity === self) continue;
    if (kind !== 'any' && entity.kind === kind && !seen.includes(entity)) seen.push(entity);
    const isSentenceDone = i === 0 || phrases[i - 1]!.sentence !== other.sentence;
    if (seen.length === phrase.count && isSentenceDone && fits(seen)) return seen.reverse();
    if (seen.length > phrase.count!) break;
  }
  if (further || isKnown) return further;
  // Known and named later: the lead speaks of `the three European countries`, the text then says which.
  for (let i = after; i < together.length && i < after + near; i++)
    if (together[i]!.isJoined && fits(together[i]!.members)) return together[i]!.members;
  for (const one of scene.named.groups.slice(-near))
    if (!one.same && one.members.length && fits(one.members.map(settled))) return one.members.map(settled);
  return null;
}

/** Those whom the same words meant shortly before: `urged the two sides to stop; the two sides refused`. */
function sameCounted({ phrases }: Scene, { lemma, count, sentence }: Phrase, at: number): Together | null {
  for (let i = at - 1; i >= 0 && sentence - phrases[i]!.sentence <= 4; i--) {
    const { lemma: other, count: many, entity, head } = phrases[i]!;
    const members = other === lemma && many === count && entity ? settled(entity).members.map(settled) : [];
    if (members.length) return { ...phrases[i]!, head, members, isJoined: true };
  }
  return null;
}

/** The two states that the text names over and over, each twice as often as any third; null where there are no such. */
function leadingStates({ phrases }: Scene, before: number): readonly Entity[] | null {
  const counts = new Map<Entity, number>();
  for (let i = 0; i < before; i++) {
    const { entity, form } = phrases[i]!;
    const state = entity && form !== 'pronoun' ? settled(entity) : null;
    if (state?.kind === 'state') counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || second[1] < 3 || (third?.[1] ?? 0) * 2 > second[1]) return null;
  return [first[0], second[0]];
}

/** Who does it is none of those it is done to: `Adeyemi spoke to both leaders`. */
function subjectBeside({ ground, byHead }: Scene, { head, role }: Phrase): Entity | null {
  const verb = role === 'subject' ? -1 : ground.analysis.tokens[head]!.head;
  const subject = verb < 0 ? undefined : byHead[childOf(ground.analysis, verb, 'nsubj')]?.entity;
  return subject ? settled(subject) : null;
}

/** Who says `both parties have agreed` in so many words is none of the two. */
function speakerOver({ ground, byHead }: Scene, { head, quotation }: Phrase): Entity | null {
  if (quotation < 0) return null;
  const { tokens } = ground.analysis;
  for (let at = tokens[head]!.head, steps = 0; at >= 0 && steps < 6; at = tokens[at]!.head, steps++) {
    if (ground.quotations[at]! === quotation) continue;
    const subject = byHead[childOf(ground.analysis, at, 'nsubj')]?.entity;
    return subject ? settled(subject) : null;
  }
  return null;
}

function regionBefore({ ground }: Scene, phrase: Phrase): ReadonlySet<string> | null {
  for (let i = phrase.first; i < phrase.head; i++) {
    const region = regionOf(ground.forms[i]!);
    if (region) return region;
  }
  return null;
}
