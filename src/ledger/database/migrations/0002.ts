import { sql } from 'kysely';
import {
  doubtsAboutEvent,
  doubtsAboutPosition,
  doubtsAboutStatement,
  eventWeight,
  positionWeight,
  statementWeight,
  urgencyOf,
} from '../../doubt/index.js';
import { grouped } from '../../grouped.js';
import { familyNamed } from '../../intake/index.js';
import type { Dialect, Work } from '../dialect.js';
import { inParts, updateRows } from '../rows.js';

const page = 2_000;

/** Works out for all that a ledger of version 1 holds how much it is worth that a person looks at it. */
export async function weighDoubts(work: Work, dialect: Dialect): Promise<void> {
  await weigh(work, dialect, 'event', weighEvents);
  await weigh(work, dialect, 'statement', weighStatements);
  await weigh(work, dialect, 'position', weighPositions);
  // Made when all is weighed: an index that is there already would be changed with every row.
  for (const table of ['event', 'statement', 'position'])
    await sql
      .raw(`create index ${table}_urgency on ${table} (urgency, id) where review is null and urgency > 0`)
      .execute(work);
}

type Weighed = Readonly<{ id: string; urgency: number }>;

async function weigh(
  work: Work,
  dialect: Dialect,
  table: 'event' | 'statement' | 'position',
  weighed: (work: Work, ids: readonly string[]) => Promise<Weighed[]>,
): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await work.selectFrom(table).select('id').where('id', '>', after).orderBy('id').limit(page).execute();
    const ids = rows.map(({ id }) => id);
    const doubtful = (await weighed(work, ids)).filter(({ urgency }) => urgency > 0);
    await updateRows(work, dialect, table, { id: 'text' }, { urgency: 'double precision' }, doubtful);
    if (ids.length < page) return;
    after = ids.at(-1)!;
  }
}

async function weighEvents(work: Work, ids: readonly string[]): Promise<Weighed[]> {
  const rows = await inParts(ids, (part) => work.selectFrom('event').selectAll().where('id', 'in', part).execute());
  const sides = await inParts(ids, (part) =>
    work
      .selectFrom('event_actor as s')
      .innerJoin('actor as a', 'a.id', 's.actor')
      .select(['s.event', 's.role', 'a.kind', 'a.party'])
      .where('s.event', 'in', part)
      .execute(),
  );
  const unnamed = new Set(
    (
      await inParts(ids, (part) =>
        work
          .selectFrom('report as r')
          .select('r.event')
          .where('r.event', 'in', part)
          .where('r.statement', 'is not', null)
          .where(
            sql<boolean>`not exists (select 1 from statement_actor s where s.statement = r.statement and s.role = 'speaker')`,
          )
          .execute(),
      )
    ).map(({ event }) => event),
  );
  const byEvent = grouped(sides, ({ event }) => event);
  return rows.map((row) => ({
    id: row.id,
    urgency: urgencyOf(
      doubtsAboutEvent({
        ...row,
        isClaimed: row.claimed === 1,
        isOfUnnamed: unnamed.has(row.id),
        isMutual: familyNamed(row.family).isMutual,
        disagreements: row.disagreements
          ? (JSON.parse(row.disagreements) as { about: string }[]).map(({ about }) => about)
          : [],
        sides: byEvent.get(row.id) ?? [],
      }),
      eventWeight(row),
    ),
  }));
}

async function weighStatements(work: Work, ids: readonly string[]): Promise<Weighed[]> {
  const rows = await inParts(ids, (part) =>
    work
      .selectFrom('statement')
      .select(['id', 'source_start', 'cue_start', 'content'])
      .where('id', 'in', part)
      .execute(),
  );
  const actors = await inParts(ids, (part) =>
    work
      .selectFrom('statement_actor as s')
      .innerJoin('signature as g', 'g.key', 's.signature')
      .select(['s.statement', 's.role', 'g.kind'])
      .where('s.statement', 'in', part)
      .execute(),
  );
  const about = await inParts(ids, (part) =>
    work.selectFrom('statement_about').select('statement').where('statement', 'in', part).execute(),
  );
  const actorsBy = grouped(actors, ({ statement }) => statement);
  const aboutBy = grouped(about, ({ statement }) => statement);
  return rows.map(({ id, source_start, cue_start, content }) => {
    const own = actorsBy.get(id) ?? [];
    const addressees = own.filter(({ role }) => role === 'addressee');
    const doubtful = {
      hasSource: source_start !== null,
      hasCue: cue_start !== null,
      hasContent: content !== '[]',
      speakers: own.filter(({ role }) => role === 'speaker').map(({ kind }) => kind),
      others: addressees.length + (aboutBy.get(id)?.length ?? 0),
    };
    return { id, urgency: urgencyOf(doubtsAboutStatement(doubtful), statementWeight(doubtful)) };
  });
}

async function weighPositions(work: Work, ids: readonly string[]): Promise<Weighed[]> {
  const rows = await inParts(ids, (part) =>
    work
      .selectFrom('position as p')
      .innerJoin('signature as g', 'g.key', 'p.holder')
      .leftJoin('signature as h', 'h.key', 'p.target')
      .select(['p.id', 'p.stance', 'p.statement', 'g.kind as holder', 'h.kind as toward', 'p.target_kind'])
      .select(
        sql<number>`case when exists (select 1 from statement_actor s where s.statement = p.statement
          and s.role = 'speaker' and s.signature = p.holder) then 1 else 0 end`.as('own'),
      )
      .where('p.id', 'in', part)
      .execute(),
  );
  return rows.map(({ id, stance, statement, holder, toward, target_kind, own }) => {
    const saidBy = statement === null ? ('document' as const) : own === 1 ? ('holder' as const) : ('other' as const);
    const doubtful = { stance, holder, target: toward ?? target_kind, saidBy };
    return { id, urgency: urgencyOf(doubtsAboutPosition(doubtful), positionWeight(doubtful)) };
  });
}
