import type { EventType } from '../../record/index.js';
import type { Dialect, DyadTable, EventActorTable, EventTable, PairTable, Work } from '../database/index.js';
import { insertRows } from '../database/index.js';
import { familyNamed, familyOf } from '../intake/index.js';
import { changeSums } from './sums.js';

/** What the dyads need of an event. */
export interface DyadEvent {
  readonly row: Pick<EventTable, 'id' | 'family' | 'type' | 'status' | 'claimed' | 'score' | 'day' | 'review'>;
  readonly actors: readonly Pick<EventActorTable, 'role' | 'party'>[];
}

/** The pairs of parties between which an event lies, each in alphabetical order. */
export function pairsOf({ row, actors }: DyadEvent): [string, string][] {
  const parties = (role?: string): string[] => [
    ...new Set(actors.filter((side) => role === undefined || side.role === role).flatMap(({ party }) => party ?? [])),
  ];
  const isMutual = familyNamed(row.family).isMutual;
  const [left, right] = isMutual ? [parties(), parties()] : [parties('actor'), parties('recipient')];
  const pairs = new Map<string, [string, string]>();
  for (const x of left)
    for (const y of right) {
      if (x === y) continue;
      const pair: [string, string] = x < y ? [x, y] : [y, x];
      pairs.set(pair.join(' '), pair);
    }
  return [...pairs.values()];
}

/** Whether an event counts in the sums of its dyads: what is planned, asked for, denied or rejected by people does not. */
export const counts = ({ row }: { readonly row: Pick<EventTable, 'status' | 'review'> }): boolean =>
  row.status === 'asserted' && row.review !== 'rejected';

/** The cells of the table of dyads that an event adds to. */
export function cellsOf(event: DyadEvent): DyadTable[] {
  if (!counts(event)) return [];
  const { day, type, claimed, score } = event.row;
  const { quad } = familyOf(type as EventType);
  return pairsOf(event).map(([a, b]) => ({ a, b, month: day.slice(0, 7), quad, events: 1, claimed, score }));
}

/** Takes the cells of events that went out of the table of dyads, and adds those of events that came. */
export async function changeDyads(
  work: Work,
  dialect: Dialect,
  gone: readonly DyadEvent[],
  come: readonly DyadEvent[],
): Promise<void> {
  // The rows in `dyad_event` of those that went are deleted with them.
  await insertRows(
    work,
    dialect,
    'dyad_event',
    come
      .filter(({ row }) => row.review !== 'rejected')
      .flatMap((event) => {
        const { id, day, type } = event.row;
        return pairsOf(event).map(([a, b]) => ({ a, b, day, event: id, type }));
      }),
  );
  const [before, after] = [gone.flatMap(cellsOf), come.flatMap(cellsOf)];
  await changeSums(work, dialect, 'dyad', before, after);
  await changeSums(work, dialect, 'pair', before.map(withoutMonth), after.map(withoutMonth));
}

const withoutMonth = ({ a, b, events, claimed, score }: DyadTable): PairTable => ({ a, b, events, claimed, score });
