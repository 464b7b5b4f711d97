import { sql } from 'kysely';
import { type Database, inParts } from '../database/index.js';
import { grouped } from '../grouped.js';
import { unpack } from '../intake/index.js';

/** A line of a dump: the table and one row of it. */
export type DumpLine = readonly [table: string, row: Readonly<Record<string, unknown>>];

const page = 500;

interface Section {
  readonly table: string;
  readonly query: string;
  readonly order: readonly string[];
}

const section = (table: string, columns: string, ...order: string[]): Section => ({
  table,
  query: `select ${columns} from ${table}`,
  order,
});

/**
 * What is worked out from documents and decisions, table by table. Left out is what is made for looking things up (bands,
 * sketches, words, numbers in the order of arrival) and what concerns this machine alone (`fetched`).
 */
const derived: readonly Section[] = [
  section('signature', 'key, kind, country, actor', 'key'),
  section('actor', 'id, kind, name, country, party, sectors, documents', 'id'),
  section('office', 'document, number, signature, title, body, term, start_at, end_at', 'document', 'number'),
  section(
    'statement',
    'id, document, form, cue, medium, edtf, day, source_start, source_end, cue_start, cue_end, content, because',
    'id',
  ),
  section('statement_actor', 'statement, role, signature', 'statement', 'role', 'signature'),
  section('statement_about', 'statement, kind, target', 'statement', 'kind', 'target'),
  section(
    'report',
    'id, document, event, type, mode, contexts, cameo, score, status, statement, edtf, published, place, place_country, trigger_start, trigger_end, start_at, end_at, because',
    'id',
  ),
  section('report_side', 'report, role, number, signature, party, start_at, end_at', 'report', 'role', 'number'),
  section(
    'event',
    'id, type, mode, contexts, cameo, score, status, claimed, edtf, day, place, place_country, reports, documents, sources, disagreements, review',
    'id',
  ),
  section('event_actor', 'event, role, actor, party', 'event', 'role', 'actor'),
  section('instrument', 'key, kind, name, part_of, adopted, ends, documents', 'key'),
  section('position', 'id, document, holder, stance, target_kind, target, statement, start_at, end_at, because', 'id'),
  section('dyad', 'a, b, month, quad, events, claimed, score', 'a', 'b', 'month', 'quad'),
];

/** Format of the lines, told by the first of them. */
export const dumpFormat = 1;

/**
 * The whole ledger as lines that are the same for the same documents and decisions, whatever the database, the machine
 * and the order in which they came: sorted by table and key, without times of this machine. First what cannot be made
 * again (decisions; documents, each with its origins and reading), then all that follows from it.
 */
export async function* dumpLines(database: Database): AsyncGenerator<DumpLine> {
  yield ['dragoman ledger', { format: dumpFormat }];
  yield* sectionLines(
    database,
    section('decision', 'id, at, who, why, action, subject_kind, subject, value, undoes', 'at', 'id'),
  );
  for (let after = ''; ; ) {
    const documents = await database
      .selectFrom('document')
      .innerJoin('reading', 'reading.document', 'document.id')
      .select([
        'id',
        'sha256',
        'title',
        'source',
        'published',
        'dateline',
        'language',
        'copies',
        'document.body as text',
      ])
      .select(['reading.engine', 'reading.body as reading'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute();
    const ids = documents.map(({ id }) => id);
    const origins = grouped(
      await inParts(ids, (part) =>
        database.selectFrom('origin').selectAll().where('document', 'in', part).orderBy('origin').execute(),
      ),
      ({ document }) => document,
    );
    for (const row of documents)
      yield [
        'document',
        plain({ ...row, origins: (origins.get(row.id) ?? []).map(({ document: _, ...origin }) => plain(origin)) }),
      ];
    if (documents.length < page) break;
    after = ids.at(-1)!;
  }
  for (const one of derived) yield* sectionLines(database, one);
}

async function* sectionLines(database: Database, { table, query, order }: Section): AsyncGenerator<DumpLine> {
  for (let after: readonly unknown[] | null = null; ; ) {
    const keys = sql.raw(order.join(', '));
    const from = after ? sql` where (${keys}) > (${sql.join(after)})` : sql``;
    const { rows }: { rows: Record<string, unknown>[] } = await sql<
      Record<string, unknown>
    >`${sql.raw(query)}${from} order by ${keys} limit ${page}`.execute(database);
    for (const row of rows) yield [table, plain(row)];
    if (rows.length < page) break;
    const last: Record<string, unknown> = rows.at(-1)!;
    after = order.map((key) => last[key]);
  }
}

/** Packed columns as what they hold, and the keys of all objects in alphabetical order. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  return sorted(
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        value instanceof Uint8Array || value instanceof ArrayBuffer ? unpack(value) : value,
      ]),
    ),
  ) as Record<string, unknown>;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
