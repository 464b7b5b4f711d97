import { sql } from 'kysely';
import type { Database } from '../database/index.js';
import type { Fault } from './verify.js';

/** How many faults of one kind are told one by one. */
const told = 20;

const sums = 'count(*) as events, sum(e.claimed) as claimed, sum(e.score) as score';
const parties = (condition: string): string =>
  `(select distinct event, party from event_actor where party is not null ${condition}) s join event e on e.id = s.event`;

/** What is tallied, the value under which, and the events it is tallied of. */
const tallies: readonly (readonly [what: string, value: string, from: string])[] = [
  ['all', "''", 'event e'],
  ['status', 'e.status', 'event e'],
  ['mode', 'e.mode', 'event e where e.mode is not null'],
  ['country', 'e.place_country', 'event e where e.place_country is not null'],
  ['place', "coalesce(e.place_country, '') || ' ' || e.place", 'event e where e.place is not null'],
  ['source', 's.source', 'event_source s join event e on e.id = s.event'],
  ['acting', 's.party', parties("and role = 'actor'")],
  ['party', 's.party', parties('')],
  [
    'actor',
    's.actor',
    `(select distinct event, actor from event_actor) s join event e on e.id = s.event
      where e.status = 'asserted' and (e.review is null or e.review <> 'rejected')`,
  ],
];

/** Tables of sums and lists that follow from others, and the same from the rows they rest on. */
export const sumRecounts: readonly (readonly [table: string, kept: string, counted: string])[] = [
  ...tallies.map(
    ([what, value, from]) =>
      [
        `tally ${what}`,
        `select value as id, type, month, events, claimed, score from tally where what = '${what}'`,
        `select ${value} as id, e.type, substr(e.day, 1, 7) as month, ${sums} from ${from}
          group by ${value === "''" ? '' : `${value},`} e.type, substr(e.day, 1, 7)`,
      ] as const,
  ),
  [
    'pair',
    'select a as id, b, events, claimed, score from pair',
    'select a as id, b, sum(events) as events, sum(claimed) as claimed, sum(score) as score from dyad group by a, b',
  ],
  [
    'event_source',
    'select event as id, source, day, type from event_source',
    `select distinct e.id, o.source, e.day, e.type from event e join report r on r.event = e.id
      join origin o on o.document = r.document where o.source is not null`,
  ],
];

/** Sums that a recount does not give. */
export async function* faultsOfSums(database: Database): AsyncGenerator<Fault> {
  for (const [table, kept, counted] of sumRecounts)
    for (const [what, one, other] of [
      ['is kept with sums that a recount does not give', kept, counted],
      ['is not kept with the sums that a recount gives', counted, kept],
    ] as const) {
      const { rows } = await sql<{ id: string }>`
        select * from (${sql.raw(one)}) as one except select * from (${sql.raw(other)}) as other limit ${told}`.execute(
        database,
      );
      for (const { id } of rows) yield { where: `${table} ${id}`.trim(), what };
    }
}
