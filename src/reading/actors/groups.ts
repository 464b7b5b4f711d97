import { entry } from '../../knowledge/index.js';
import { merge, type Named } from './entities.js';
import { type Entity, settled } from './working.js';

const near = 120;

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
