import { sql } from 'kysely';
import { type Database, type Dialect, type DyadTable, inParts } from '../database/index.js';
import { digest, documentIdOf, unpack } from '../intake/index.js';
import { cellsOf, pairsOf } from '../together/dyads.js';
import { faultsOfPassages } from './verify-passages.js';
import { faultsOfSums } from './verify-sums.js';

/** Something in a ledger that is not as it must be. */
export interface Fault {
  /** The table, and the row where there is one. */
  readonly where: string;
  readonly what: string;
}

/** How many faults of one kind are told one by one. */
const told = 20;
const page = 200;

/**
 * Looks through a whole ledger: whether texts have the digest they are kept under, readings can be read and their spans
 * lie inside their texts, no row is without what it belongs to, and all counts and sums equal a recount. Gives the faults
 * it finds; none for a sound ledger.
 */
export async function* verify(
  database: Database,
  dialect: Dialect,
  onProgress: (documents: number) => void = () => {},
): AsyncGenerator<Fault> {
  if (dialect.name === 'sqlite') {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database);
    for (const { integrity_check } of rows)
      if (integrity_check !== 'ok') yield { where: 'the file', what: integrity_check };
  }
  yield* faultsOfDocuments(database, onProgress);
  for (const { where, what, query } of orphans) {
    const { rows } = await sql<{ id: string }>`${sql.raw(query)} limit ${told}`.execute(database);
    for (const { id } of rows) yield { where: `${where} ${id}`, what };
  }
  yield* faultsOfCounts(database);
  yield* faultsOfDyads(database);
  yield* faultsOfPassages(database);
  yield* faultsOfSums(database);
}

async function* faultsOfDocuments(database: Database, onProgress: (documents: number) => void): AsyncGenerator<Fault> {
  let seen = 0;
  for (let after = ''; ; ) {
    const documents = await database
      .selectFrom('document')
      .leftJoin('reading', 'reading.document', 'document.id')
      .select(['id', 'sha256', 'characters', 'document.body as text', 'reading.body as reading'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute();
    for (const { id, sha256, characters, text, reading } of documents) {
      const where = `document ${id}`;
      const content = attempt(() => unpack(text) as string);
      if (typeof content !== 'string') yield { where, what: 'its text cannot be unpacked' };
      else if (digest(content) !== sha256 || documentIdOf(content) !== id)
        yield { where, what: 'its text does not have the SHA-256 it is kept under' };
      else if (content.length !== characters)
        yield { where, what: `has ${content.length} characters, not ${characters}` };
      const read = reading === null ? undefined : attempt(() => unpack(reading));
      if (typeof read !== 'object' || read === null) yield { where, what: 'has no reading that can be unpacked' };
    }
    const ids = documents.map(({ id }) => id);
    const lengths = new Map(documents.map(({ id, characters }) => [id, characters]));
    for (const [table, spans] of spanColumns) {
      const rows = await inParts(ids, (part) =>
        sql<
          Record<string, unknown> & { document: string }
        >`select * from ${sql.table(table)} where document in (${sql.join(part)})`
          .execute(database)
          .then((result) => result.rows),
      );
      for (const row of rows)
        for (const [start, end] of spans) {
          const [from, to] = [row[start], row[end]] as [number | null, number | null];
          if (from === null && to === null) continue;
          if (from === null || to === null || from < 0 || from > to || to > lengths.get(row.document)!)
            yield {
              where: `${table} ${row.id ?? `${row.document} ${row.local ?? row.number}`}`,
              what: `its span [${from}, ${to}) lies outside the text`,
            };
        }
    }
    seen += documents.length;
    onProgress(seen);
    if (documents.length < page) return;
    after = ids.at(-1)!;
  }
}

const span = ['start_at', 'end_at'] as const;
const spanColumns: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['appearance', [span]],
  ['office', [span]],
  ['statement', [span, ['source_start', 'source_end'], ['cue_start', 'cue_end']]],
  ['report', [span, ['trigger_start', 'trigger_end']]],
  ['instrument_use', [span]],
  ['position', [span]],
];

const missing = (table: string, column: string, target: string, key: string, condition = ''): string =>
  `select distinct x.${column} as id from ${table} x left join ${target} y on y.${key} = x.${column} where y.${key} is null and x.${column} is not null ${condition}`;

/** Tables that list events by day repeat the day and the type of each. */
const listed = (table: string) => ({
  where: table,
  what: 'has another day or type than its event',
  query: `select x.event as id from ${table} x join event e on e.id = x.event where x.day <> e.day or x.type <> e.type`,
});

const orphans: readonly { where: string; what: string; query: string }[] = [
  { where: 'origin', what: 'of no document', query: missing('origin', 'document', 'document', 'id') },
  { where: 'document', what: 'has no origin', query: missing('document', 'id', 'origin', 'document') },
  { where: 'signature', what: 'belongs to no actor', query: missing('signature', 'actor', 'actor', 'id') },
  { where: 'actor', what: 'has no signature', query: missing('actor', 'id', 'signature', 'actor') },
  { where: 'signature', what: 'appears in no document', query: missing('signature', 'key', 'appearance', 'signature') },
  { where: 'speaker', what: 'has no signature', query: missing('statement_actor', 'signature', 'signature', 'key') },
  { where: 'side', what: 'has no signature', query: missing('report_side', 'signature', 'signature', 'key') },
  { where: 'holder', what: 'has no signature', query: missing('position', 'holder', 'signature', 'key') },
  { where: 'report', what: 'is of no event', query: 'select id from report where event is null' },
  { where: 'event', what: 'is named by reports and does not exist', query: missing('report', 'event', 'event', 'id') },
  { where: 'event', what: 'rests on no report', query: missing('event', 'id', 'report', 'event') },
  {
    where: 'statement',
    what: 'is named by reports and does not exist',
    query: missing('report', 'statement', 'statement', 'id'),
  },
  {
    where: 'instrument',
    what: 'is used and does not exist',
    query: missing('instrument_use', 'instrument', 'instrument', 'key'),
  },
  listed('event_actor'),
  listed('dyad_event'),
  { where: 'instrument', what: 'is used nowhere', query: missing('instrument', 'key', 'instrument_use', 'instrument') },
  {
    where: 'document',
    what: 'leads its copies and does not exist',
    query: missing('document', 'copies', 'document', 'id'),
  },
];

async function* faultsOfCounts(database: Database): AsyncGenerator<Fault> {
  const recounts: readonly { where: string; query: string }[] = [
    {
      where: 'actor',
      query: `select a.id, a.documents as kept, count(distinct p.document) as counted from actor a
        join signature s on s.actor = a.id join appearance p on p.signature = s.key group by a.id, a.documents
        having a.documents <> count(distinct p.document)`,
    },
    {
      where: 'event',
      query: `select e.id, e.reports as kept, count(*) as counted from event e join report r on r.event = e.id
        group by e.id, e.reports having e.reports <> count(*)`,
    },
    {
      where: 'event',
      query: `select e.id, e.documents as kept, count(distinct r.document) as counted from event e
        join report r on r.event = e.id group by e.id, e.documents having e.documents <> count(distinct r.document)`,
    },
    {
      where: 'instrument',
      query: `select i.key as id, i.documents as kept, count(distinct u.document) as counted from instrument i
        join instrument_use u on u.instrument = i.key group by i.key, i.documents
        having i.documents <> count(distinct u.document)`,
    },
    {
      where: 'trait',
      query: `select t.signature as id, t.documents as kept, count(distinct p.document) as counted from trait t
        join appearance p on p.signature = t.signature where t.what = 'seen' group by t.signature, t.documents
        having t.documents <> count(distinct p.document)`,
    },
  ];
  for (const { where, query } of recounts) {
    const { rows } = await sql<{ id: string; kept: number; counted: number }>`${sql.raw(query)} limit ${told}`.execute(
      database,
    );
    for (const { id, kept, counted } of rows)
      yield { where: `${where} ${id}`, what: `counts ${kept}, a recount gives ${counted}` };
  }
  const { rows } = await sql<{ words: number; documents: number }>`
    select (select count(*) from document_words) as words, (select count(*) from document) as documents`.execute(
    database,
  );
  if (Number(rows[0]!.words) !== Number(rows[0]!.documents))
    yield { where: 'document_words', what: `holds ${rows[0]!.words} documents of ${rows[0]!.documents}` };
}

/** The sums of dyads, recounted from the events. */
async function* faultsOfDyads(database: Database): AsyncGenerator<Fault> {
  const sums = new Map<string, DyadTable>();
  const pairs = new Set<string>();
  const size = 1000;
  for (let after = ''; ; ) {
    const events = await database
      .selectFrom('event')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(size)
      .execute();
    const actors = await inParts(
      events.map(({ id }) => id),
      (ids) => database.selectFrom('event_actor').selectAll().where('event', 'in', ids).execute(),
    );
    const byEvent = new Map<string, typeof actors>();
    for (const actor of actors) byEvent.set(actor.event, [...(byEvent.get(actor.event) ?? []), actor]);
    for (const row of events) {
      const event = { row, actors: byEvent.get(row.id) ?? [] };
      if (row.review !== 'rejected') for (const [a, b] of pairsOf(event)) pairs.add(`${a} ${b} ${row.id}`);
      for (const cell of cellsOf(event)) {
        const sum = sums.get(keyOf(cell));
        sums.set(keyOf(cell), {
          ...cell,
          events: (sum?.events ?? 0) + cell.events,
          claimed: (sum?.claimed ?? 0) + cell.claimed,
          score: (sum?.score ?? 0) + cell.score,
        });
      }
    }
    if (events.length < size) break;
    after = events.at(-1)!.id;
  }
  for (const cell of await database.selectFrom('dyad').selectAll().execute()) {
    const sum = sums.get(keyOf(cell));
    sums.delete(keyOf(cell));
    if (sum?.events !== cell.events || sum.claimed !== cell.claimed || sum.score !== cell.score)
      yield {
        where: `dyad ${keyOf(cell)}`,
        what: `counts ${cell.events} events and a score of ${cell.score}, a recount gives ${sum?.events ?? 0} and ${sum?.score ?? 0}`,
      };
  }
  for (const key of sums.keys()) yield { where: `dyad ${key}`, what: 'is missing' };
  const { count } = await database
    .selectFrom('dyad_event')
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  if (Number(count) !== pairs.size)
    yield { where: 'dyad_event', what: `holds ${count} rows, a recount gives ${pairs.size}` };
}

const keyOf = ({ a, b, month, quad }: DyadTable): string => `${a} ${b} ${month} ${quad}`;

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
