import { entry } from '../../knowledge/index.js';
import { relation } from '../../language/index.js';
import type { ByHead } from './links.js';
import { join, type Named } from './named.js';
import type { Ground } from './phrases.js';
import { type Entity, type Phrase, type Role, settled } from './working.js';

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
    if (!phrase.entity || phrase.kind === 'thing') continue;
    if (relation(analysis.tokens[phrase.head]!) !== 'conj') {
      const members = [settled(phrase.entity)];
      collect(ground, byHead, phrase.head, members, 0);
      if (members.length > 1) found.push(together(phrase, members, true));
      else {
        const partner = partnerOf(ground, byHead, phrase);
        if (partner) found.push(together(phrase, [settled(phrase.entity), partner], false));
      }
    }
  }
  return found;
}

const together = (phrase: Phrase, members: readonly Entity[], isJoined: boolean): Together => ({
  head: phrase.head,
  sentence: phrase.sentence,
  quotation: phrase.quotation,
  role: phrase.role,
  members,
  isJoined,
});

function collect(ground: Ground, byHead: ByHead, head: number, members: Entity[], depth: number): void {
  if (depth > 8) return;
  for (const child of ground.analysis.children[head]!) {
    if (relation(ground.analysis.tokens[child]!) !== 'conj') continue;
    const other = byHead[child];
    if (other?.entity && !members.includes(settled(other.entity))) members.push(settled(other.entity));
    collect(ground, byHead, child, members, depth + 1);
  }
}

/** The actor that a subject's sentence puts beside it with `with`. */
function partnerOf(ground: Ground, byHead: ByHead, phrase: Phrase): Entity | null {
  if (phrase.role !== 'subject' || phrase.isPlural) return null;
  const sentence = ground.analysis.sentences[phrase.sentence]!;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (ground.forms[i] !== 'with' || ground.quotations[i]! !== phrase.quotation) continue;
    const other = byHead[ground.analysis.tokens[i]!.head];
    if (
      other?.entity &&
      settled(other.entity).kind === settled(phrase.entity!).kind &&
      settled(other.entity) !== settled(phrase.entity!)
    )
      return settled(other.entity);
  }
  return null;
}

/** The actor of a group with these members, made when first asked for; a bloc that consists of them is that group. */
export function groupOf(named: Named, members: readonly Entity[]): Entity {
  const set = new Set(members);
  for (const entity of named.entities) {
    if (!entity.members.length || entity.same) continue;
    const theirs = entity.members.map(settled);
    if (theirs.length === set.size && theirs.every((member) => set.has(member))) return entity;
  }
  const countries = new Set(members.map((member) => member.country));
  return named.add({
    kind: 'group',
    name: listed(members.map((member) => member.name)),
    entry: null,
    country: countries.size === 1 ? [...countries][0]! : null,
    sectors: [],
    gender: null,
    members: [...members],
  });
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Blocs that the document names get those members that it names too. */
export function fillBlocs(named: Named): void {
  for (const entity of named.entities) {
    if (entity.same || !entity.entry?.members.length) continue;
    const members: Entity[] = [];
    // Small blocs are spoken of as their members; of large ones only those that the document names.
    for (const id of entity.entry.members) {
      const known = entry(id);
      const member =
        known &&
        (entity.entry.members.length <= 3
          ? named.ofEntry(id)
          : (named.entities.find((one) => one.entry?.id === id && !one.same) ?? null));
      if (member) members.push(member);
    }
    entity.members = members;
  }
}

/** Lets a phrase speak of a group. */
export const joinGroup = (ground: Ground, named: Named, phrase: Phrase, members: readonly Entity[]): Entity =>
  join(phrase, groupOf(named, members), ground);
