import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import { type Actor, ActorKind, Sector, type Side } from '../../record/index.js';
import selectionData from './selection.data.js';

const Sort = z.strictObject({
  kinds: z.array(ActorKind).optional(),
  sectors: z.array(Sector).optional(),
  without: z.array(Sector).optional(),
  isNamed: z.boolean().optional(),
  isKnown: z.boolean().optional(),
  isFull: z.boolean().optional(),
  isStateless: z.boolean().optional(),
});
type Sort = z.infer<typeof Sort>;

const { sorts } = shipped('sorts', () => z.object({ sorts: z.record(z.string(), z.array(Sort)) }).parse(selectionData));

/** Sorts that stand for any side, and for none. */
const open: readonly string[] = ['any', '-'];

export const isSort = (name: string): boolean => name in sorts || open.includes(name);

/** Whether all of a side are of a sort: `any` is everybody, `-` nobody. */
export type Sorting = (sides: readonly Side[], sort: string) => boolean;

/**
 * Tells of which sorts sides are.
 * @param actorOf the actor of an id.
 */
export function sorting(actorOf: (id: string) => Actor | undefined): Sorting {
  const known = new Map<string, Map<string, boolean>>();
  const isOf = (id: string, name: string): boolean => {
    const answers = known.get(id) ?? new Map<string, boolean>();
    known.set(id, answers);
    let found = answers.get(name);
    if (found === undefined) {
      const actor = actorOf(id);
      found = !!actor && sorts[name]!.some((sort) => fits(sort, actor));
      answers.set(name, found);
    }
    return found;
  };
  return (sides, sort) =>
    sort === 'any' ||
    (sort === '-' ? !sides.length : sides.length > 0 && sides.every((side) => isOf(side.actor, sort)));
}

function fits(sort: Sort, { kind, name, sectors, country, mentions }: Actor): boolean {
  if (sort.kinds && !sort.kinds.includes(kind)) return false;
  if (sort.sectors && !sort.sectors.some((sector) => sectors.includes(sector))) return false;
  if (sort.without?.some((sector) => sectors.includes(sector))) return false;
  if (sort.isNamed !== undefined && sort.isNamed !== mentions.some(({ form }) => form === 'name')) return false;
  if (sort.isKnown !== undefined && sort.isKnown !== (country !== null || sectors.length > 0)) return false;
  if (sort.isFull && mentions.some(({ form }) => form === 'name') && !name.includes(' ')) return false;
  return !sort.isStateless || country === null;
}
