import { sql } from 'kysely';
import { passageRecounts } from '../archive/verify-passages.js';
import { sumRecounts } from '../archive/verify-sums.js';
import type { Ledger } from '../ledger.js';

/** What the ledger keeps in sums, counted anew from the rows it rests on: pairs of queries that must give the same. */
const recounts: readonly (readonly [what: string, kept: string, counted: string])[] = [
  ...passageRecounts,
  ...sumRecounts,
  [
    'reports and documents of events',
    'select id, reports, documents from event',
    'select event as id, count(*) as reports, count(distinct document) as documents from report group by event',
  ],
  [
    'dyads',
    'select a, b, month, quad, events, claimed, score from dyad',
    `select de.a, de.b, substr(e.day, 1, 7) as month,
      case when e.type in ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE') then 'verbal-cooperation'
        when e.type in ('COOPERATE', 'AID', 'RETREAT') then 'material-cooperation'
        when e.type in ('REQUEST', 'ACCUSE', 'REJECT', 'THREATEN') then 'verbal-conflict'
        else 'material-conflict' end as quad,
      count(*) as events, sum(e.claimed) as claimed, sum(e.score) as score
    from dyad_event de join event e on e.id = de.event
    where e.status = 'asserted' and (e.review is null or e.review <> 'rejected') group by 1, 2, 3, 4`,
  ],
  [
    'documents of actors',
    'select id, documents from actor',
    `select s.actor as id, count(distinct p.document) as documents
    from appearance p join signature s on s.key = p.signature group by s.actor`,
  ],
  [
    'names of signatures',
    "select signature, value, documents from trait where what = 'name' and documents <> 0",
    'select signature, name as value, count(distinct document) as documents from appearance group by signature, name',
  ],
  [
    'documents of signatures',
    "select signature, documents from trait where what = 'seen' and documents <> 0",
    'select signature, count(distinct document) as documents from appearance group by signature',
  ],
  [
    'days and types beside actors of events',
    'select event, type, day from event_actor group by event, type, day',
    'select e.id as event, e.type, e.day from event e where exists (select 1 from event_actor where event = e.id)',
  ],
  [
    'what sides are found under',
    'select report, role, number, party, family, from_day from report_side',
    `select s.report, s.role, s.number, coalesce(a.party, a.id) as party, r.family, r.from_day
    from report_side s join report r on r.id = s.report
    join signature g on g.key = s.signature join actor a on a.id = g.actor`,
  ],
  [
    'reports without event, actors without signature, signatures without document',
    "select '' as id where 1 = 0",
    `select id from report where event is null or event not in (select id from event)
    union all select id from actor where id not in (select actor from signature)
    union all select key from signature where key not in (select signature from appearance)`,
  ],
];

/** Sums of a ledger that differ from a recount, named with both; empty where all is right. */
export async function miscounts({ database }: Ledger): Promise<string[]> {
  const found: string[] = [];
  for (const [what, kept, counted] of recounts) {
    const [a, b] = [await rowsOf(kept), await rowsOf(counted)];
    for (const row of a.filter((row) => !b.includes(row))) found.push(`${what}: kept ${row}`);
    for (const row of b.filter((row) => !a.includes(row))) found.push(`${what}: counted ${row}`);
  }
  return found;

  async function rowsOf(query: string): Promise<string[]> {
    const { rows } = await sql.raw<Record<string, unknown>>(query).execute(database);
    return rows.map((row) => JSON.stringify(Object.entries(row).sort(([x], [y]) => (x < y ? -1 : 1))));
  }
}
