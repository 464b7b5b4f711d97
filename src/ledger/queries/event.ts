import type { Database } from '../database/index.js';
import { type Decision, decisionOf, subjectsOf } from '../decisions/index.js';
import { eventsById, type LedgerEvent } from './events.js';

/** An event with all its reports and what people decided about it. */
export interface EventAnswer {
  readonly event: LedgerEvent;
  /** In the order in which they were taken, with those that were taken back and what took them back. */
  readonly decisions: readonly Decision[];
}

/** One event by its id, or by that of one of its reports; null where there is none. */
export async function event(database: Database, id: string): Promise<EventAnswer | null> {
  const report = await database.selectFrom('report').select('event').where('id', '=', id).executeTakeFirst();
  const own = report?.event ?? id;
  const [found] = await eventsById(database, [own], allReports);
  if (!found) return null;
  const subjects = (await subjectsOf(database, own))?.subjects ?? [];
  return { event: found, decisions: await decisionsAbout(database, subjects) };
}

const allReports = 10_000;

async function decisionsAbout(database: Database, subjects: readonly string[]): Promise<Decision[]> {
  if (!subjects.length) return [];
  const rows = await database
    .selectFrom('decision')
    .selectAll()
    .where((where) =>
      where.or([
        where('subject', 'in', subjects),
        where.and([
          where('action', '=', 'merge'),
          where(
            'value',
            'in',
            subjects.map((one) => JSON.stringify(one)),
          ),
        ]),
      ]),
    )
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(decisionOf);
}
