import { z } from 'zod';
import { placedIssueWords, Reading } from '../../record/index.js';
import type { Database, Dialect, OriginTable } from '../database/index.js';
import { recordDecisions } from '../decisions/decide.js';
import { Decision } from '../decisions/decision.js';
import { type Entry, entryOf } from '../intake/index.js';
import { LedgerError } from '../ledger-error.js';
import { leadOf } from '../writing/origins.js';
import { Dirt } from '../writing/settle.js';
import { storeWithOrigins } from '../writing/store.js';
import { dumpFormat } from './dump.js';

const text = z.string().nullable();
const DumpedDocument = z.object({
  id: z.string(),
  sha256: z.string(),
  language: z.string(),
  text: z.string(),
  origins: z
    .array(
      z.object({
        origin: z.string(),
        bytes: z.string(),
        title: text,
        source: text,
        published: text,
        language: text,
        given_id: text,
      }),
    )
    .min(1),
  dateline: text,
  reading: z.looseObject({ engine: z.string() }),
});
const DumpedDecision = z.object({
  id: z.string(),
  at: z.string(),
  who: z.string(),
  why: text,
  action: z.string(),
  subject_kind: z.string(),
  subject: z.string(),
  value: text,
  undoes: text,
});

/** What was taken from a dump. */
export interface Loaded {
  /** How many documents and decisions the dump has so far. */
  readonly documents: number;
  readonly decisions: number;
  /** How many of them were not in the ledger. */
  readonly newDocuments: number;
  readonly newDecisions: number;
}

const batch = 32;

/**
 * Takes the documents, readings and decisions of a dump into a ledger and works out again what follows from them. Those
 * that are there already stay as they are. Lines of what follows are passed over.
 *
 * @param lines the lines of the dump, without their ends
 * @throws LedgerError that names the line when it is no dump or is damaged
 */
export async function loadLines(
  database: Database,
  dialect: Dialect,
  lines: AsyncIterable<string>,
  where: string,
  onProgress: (loaded: Loaded) => void,
): Promise<Loaded> {
  let documents = 0;
  let decisions = 0;
  let newDocuments = 0;
  let newDecisions = 0;
  let number = 0;
  let held: { entry: Entry; origins: OriginTable[] }[] = [];
  const flush = async (): Promise<void> => {
    if (held.length) newDocuments += await storeWithOrigins(database, dialect, held);
    documents += held.length;
    held = [];
    onProgress({ documents, decisions, newDocuments, newDecisions });
  };
  for await (const line of lines) {
    number++;
    if (!line.trim()) continue;
    const [table, row] = parseLine(line, number, where);
    if (number === 1) {
      const { format } = z.object({ format: z.int() }).catch({ format: 0 }).parse(row);
      if (table !== 'dragoman ledger')
        throw new LedgerError(where, 'is not a dump of a ledger: its first line says so');
      if (format > dumpFormat) throw new LedgerError(where, `is a dump of a newer dragoman (format ${format})`);
    } else if (table === 'decision') {
      decisions++;
      const { subject_kind, value, ...rest } = parseRow(DumpedDecision, row, number, where);
      const decision = parseRow(
        Decision,
        { ...rest, kind: subject_kind, value: value === null ? null : JSON.parse(value) },
        number,
        where,
      );
      await database.transaction().execute(async (work) => {
        await dialect.lock(work);
        newDecisions += await recordDecisions(work, dialect, [decision], new Dirt());
      });
    } else if (table === 'document') {
      held.push(entryFrom(parseRow(DumpedDocument, row, number, where), number, where));
      if (held.length >= batch) await flush();
    }
  }
  if (number === 0) throw new LedgerError(where, 'is empty');
  await flush();
  return { documents, decisions, newDocuments, newDecisions };
}

function entryFrom(
  dumped: z.infer<typeof DumpedDocument>,
  number: number,
  where: string,
): { entry: Entry; origins: OriginTable[] } {
  const origins = dumped.origins.map((origin) => ({ document: dumped.id, ...origin }));
  const { origin, title, source, published } = leadOf(origins);
  const { dateline, ...read } = dumped.reading;
  const document = {
    id: dumped.id,
    origin,
    title,
    source,
    published,
    dateline: dateline ?? (dumped.dateline === null ? null : { place: dumped.dateline, date: null, start: 0, end: 0 }),
    language: dumped.language,
    text: dumped.text,
  };
  const reading = parseRow(Reading, { ...read, document }, number, where);
  const entry = entryOf(reading);
  if (entry.document.sha256 !== dumped.sha256)
    throw new LedgerError(
      where,
      `line ${number}: the text of document ${dumped.id} does not have the SHA-256 it is said to have`,
    );
  return { entry, origins };
}

function parseLine(line: string, number: number, where: string): [string, unknown] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new LedgerError(where, `line ${number} is no line of a dump: it is not JSON (${(error as Error).message})`);
  }
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string')
    throw new LedgerError(where, `line ${number} is no line of a dump: that is ["TABLE", {…}]`);
  return value as [string, unknown];
}

function parseRow<T>(schema: z.ZodType<T>, row: unknown, number: number, where: string): T {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new LedgerError(where, `line ${number}: ${placedIssueWords(issue!)}`);
}
