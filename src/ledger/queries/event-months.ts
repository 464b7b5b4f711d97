import { sql } from 'kysely';
import type { EventType } from '../../record/index.js';
import type { Database } from '../database/index.js';
import { familyOf, type QuadClass } from '../intake/index.js';
import { countedEvents, isCapped } from './counted-events.js';
import type { DyadMonth, QuadSum } from './dyad.js';
import type { EventFilters } from './event-filters.js';
import { sumsBy, talliedBy } from './tallied.js';

/** Events that match, month by month and class by class. */
export interface EventMonths {
  readonly months: readonly DyadMonth[];
  /** Whether there are so many events that only the newest were counted. */
  readonly isCapped: boolean;
}

interface Cell {
  readonly month: string;
  readonly type: string;
  readonly events: number;
  readonly claimed: number;
  readonly score: number;
}

/**
 * Counts the events that match by month and PLOVER's four classes.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function eventMonths(database: Database, filters: EventFilters = {}): Promise<EventMonths> {
  const tallied = await talliedBy(database, filters);
  if (tallied) {
    const sums = await sumsBy(database, tallied, sql<string>`month || ' ' || type`);
    const cells = sums.map(({ key, ...sum }) => {
      const at = key.indexOf(' ');
      return { month: key.slice(0, at), type: key.slice(at + 1), ...sum };
    });
    return { months: monthsOf(cells), isCapped: false };
  }
  const { rows } = await sql<Cell & { looked: number }>`
    ${await countedEvents(database, filters)}
    select substr(day, 1, 7) as month, type, count(*) as events, sum(claimed) as claimed, sum(score) as score,
      (select count(*) from looked) as looked
    from matching group by 1, 2 order by 1, 2`.execute(database);
  return { months: monthsOf(rows), isCapped: isCapped(rows[0]?.looked ?? 0) };
}

/** Adds up cells of types to classes; in the order of the cells. */
export function monthsOf(cells: readonly Cell[]): DyadMonth[] {
  const months = new Map<string, Partial<Record<QuadClass, QuadSum>>>();
  for (const cell of cells) {
    const quads = months.get(cell.month) ?? {};
    const { quad } = familyOf(cell.type as EventType);
    const before = quads[quad];
    const events = (before?.events ?? 0) + Number(cell.events);
    const score = (before?.score ?? 0) + Number(cell.score);
    const claimed = (before?.claimed ?? 0) + Number(cell.claimed);
    quads[quad] = { events, claimed, score, mean: score / events };
    months.set(cell.month, quads);
  }
  return [...months].map(([month, quads]) => ({ month, quads }));
}
