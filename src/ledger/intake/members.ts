import { matchName, wordsOf } from '../../knowledge/index.js';
import type { Actor } from '../../record/index.js';

/** A bloc of up to this many states acts as its members do (`the E3`); a larger one is a party of its own (`NATO`). */
const small = 5;

/** Whether all of a small bloc is named: a reading lists the members that its document names, of a large bloc a few. */
function isWhole(name: string, members: number): boolean {
  const bloc = matchName(wordsOf(name), 0)?.entries.find(({ kind }) => kind === 'bloc');
  return bloc !== undefined && bloc.members.length <= small && bloc.members.length === members;
}

/**
 * Who is behind an actor: the members of people or states named together (`A and B`), of a small bloc whose members the
 * reading knows; the actor itself otherwise.
 */
export function membersOf(id: string, actors: ReadonlyMap<string, Actor>): string[] {
  const found = new Set<string>();
  const visit = (one: string, depth: number): void => {
    const actor = actors.get(one);
    if (!actor) return;
    const members = actor.members.filter((member) => actors.has(member) && member !== one);
    const isTogether = actor.kind === 'group' || (actor.kind === 'bloc' && isWhole(actor.name, members.length));
    if (!members.length || !isTogether || depth > 3) found.add(one);
    else for (const member of members) visit(member, depth + 1);
  };
  visit(id, 0);
  return [...found];
}
