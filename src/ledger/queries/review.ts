import { sql } from 'kysely';
import type { EventType } from '../../record/index.js';
import { type Database, inParts } from '../database/index.js';
import {
  type Doubt,
  type DoubtfulPosition,
  doubtOf,
  doubtsAboutEvent,
  doubtsAboutPosition,
  doubtsAboutStatement,
} from '../doubt/index.js';
import { grouped } from '../grouped.js';
import { boundsOf, familyOf } from '../intake/index.js';
import { type Citation, type Passage, Shelf } from './citation.js';
import { listOf, type OneOrMore, oneOf } from './event-filters.js';
import { eventsById, type LedgerEvent } from './events.js';
import { type LedgerPosition, positionsById } from './positions.js';
import { QueryError } from './query-error.js';
import { type LedgerStatement, statementsById } from './statements.js';

const kinds = ['event', 'statement', 'position'] as const;
export type ReviewKind = (typeof kinds)[number];

/** Something that waits for a person: what it is, why it is doubtful, and the words around it. */
export type ReviewItem = {
  readonly id: string;
  readonly doubt: {
    /** 0 to 1. */
    readonly score: number;
    /** The weightiest first. */
    readonly reasons: readonly string[];
    /** Doubt times weight, by which the queue is ordered. */
    readonly urgency: number;
  };
  /** The paragraph or so in which it stands; for an event that of its first report. */
  readonly context: Citation;
} & (
  | { readonly kind: 'event'; readonly item: LedgerEvent }
  | { readonly kind: 'statement'; readonly item: LedgerStatement }
  | { readonly kind: 'position'; readonly item: LedgerPosition }
);

export interface ReviewAsked {
  readonly kind?: OneOrMore | undefined;
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

export interface ReviewPage {
  readonly items: readonly ReviewItem[];
  readonly next: string | null;
  /** How many wait in all, of the kinds that were asked for. */
  readonly waiting: number;
}

interface Waiting {
  readonly kind: ReviewKind;
  readonly id: string;
  readonly urgency: number;
}

/**
 * What is doubtful and no person has decided about, by doubt times weight.
 *
 * @throws QueryError for what is no kind
 */
export async function review(database: Database, asked: ReviewAsked = {}): Promise<ReviewPage> {
  const limit = asked.limit ?? 20;
  const chosen =
    asked.kind === undefined ? kinds : listOf(asked.kind).map((kind) => oneOf(kinds, kind, 'kind of item'));
  const after = asked.after === undefined ? null : parseUrgency(asked.after);
  const found: Waiting[] = [];
  for (const kind of new Set(chosen)) found.push(...(await waitingOf(database, kind, after, limit + 1)));
  found.sort((a, b) => b.urgency - a.urgency || (a.id < b.id ? 1 : -1));
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await itemsOf(database, page),
    next: found.length > limit && last ? `${last.urgency}/${last.id}` : null,
    waiting: await waiting(database, chosen),
  };
}

/** How many events, statements and positions wait for a person. */
export async function waiting(database: Database, of: readonly ReviewKind[] = kinds): Promise<number> {
  let sum = 0;
  for (const kind of new Set(of)) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(kind)}
      where review is null and urgency > 0`.execute(database);
    sum += Number(rows[0]!.count);
  }
  return sum;
}

async function waitingOf(
  database: Database,
  kind: ReviewKind,
  after: { urgency: number; id: string } | null,
  limit: number,
): Promise<Waiting[]> {
  const behind = after ? sql`and (urgency, id) < (${after.urgency}, ${after.id})` : sql``;
  const { rows } = await sql<{ id: string; urgency: number }>`select id, urgency from ${sql.table(kind)}
    where review is null and urgency > 0 ${behind} order by urgency desc, id desc limit ${limit}`.execute(database);
  return rows.map(({ id, urgency }) => ({ kind, id, urgency }));
}

async function itemsOf(database: Database, page: readonly Waiting[]): Promise<ReviewItem[]> {
  const shelf = new Shelf(database);
  const idsOf = (kind: ReviewKind): string[] => page.filter((one) => one.kind === kind).map(({ id }) => id);
  const events = await eventsById(database, idsOf('event'), 3, shelf);
  const statements = await statementsById(database, idsOf('statement'), shelf);
  const positions = await positionsById(database, idsOf('position'), shelf);
  const doubts = new Map<string, Doubt[]>([
    ...(await doubtsOfEvents(database, events)),
    ...(await doubtsOfStatements(database, statements)),
    ...(await doubtsOfPositions(database, positions)),
  ]);
  const made = new Map<string, Pick<ReviewItem, 'kind' | 'item'> & { evidence: Passage }>([
    ...events.map((item) => [item.id, { kind: 'event', item, evidence: item.reports[0]!.evidence }] as const),
    ...statements.map((item) => [item.id, { kind: 'statement', item, evidence: item.content }] as const),
    ...positions.map((item) => [item.id, { kind: 'position', item, evidence: item.evidence }] as const),
  ]);
  return page.flatMap(({ id, urgency }) => {
    const one = made.get(id);
    if (!one) return [];
    const own = (doubts.get(id) ?? []).toSorted((a, b) => b.score - a.score);
    const doubt = { score: doubtOf(own), reasons: own.map(({ reason }) => reason), urgency };
    const { evidence, ...rest } = one;
    return { id, doubt, context: contextOf(shelf, evidence), ...rest } as ReviewItem;
  });
}

async function doubtsOfEvents(database: Database, events: readonly LedgerEvent[]): Promise<[string, Doubt[]][]> {
  const unnamed = new Set(
    (
      await inParts(
        events.map(({ id }) => id),
        (part) =>
          sql<{ event: string }>`select r.event from report r where r.event in (${sql.join(part)})
            and r.statement is not null and not exists (
              select 1 from statement_actor s where s.statement = r.statement and s.role = 'speaker')`
            .execute(database)
            .then(({ rows }) => rows),
      )
    ).map(({ event }) => event),
  );
  return events.map((event) => [
    event.id,
    doubtsAboutEvent({
      status: event.status,
      edtf: event.when,
      day: event.day,
      ...boundsOf(event.when),
      reports: event.counts.reports,
      sources: event.counts.sources,
      isClaimed: event.isClaimed,
      isOfUnnamed: unnamed.has(event.id),
      isMutual: familyOf(event.type as EventType).isMutual,
      disagreements: event.disagreements.map(({ about }) => about),
      sides: [
        ...event.actors.map((side) => ({ ...side, role: 'actor' })),
        ...event.recipients.map((side) => ({ ...side, role: 'recipient' })),
      ],
    }),
  ]);
}

async function doubtsOfStatements(
  database: Database,
  statements: readonly LedgerStatement[],
): Promise<[string, Doubt[]][]> {
  const ids = statements.map(({ id }) => id);
  const rows = await inParts(ids, (part) =>
    database.selectFrom('statement').select(['id', 'cue', 'content']).where('id', 'in', part).execute(),
  );
  const speakers = await inParts(ids, (part) =>
    database
      .selectFrom('statement_actor as s')
      .innerJoin('signature as g', 'g.key', 's.signature')
      .select(['s.statement', 'g.kind'])
      .where('s.statement', 'in', part)
      .where('s.role', '=', 'speaker')
      .execute(),
  );
  const speakersBy = grouped(speakers, ({ statement }) => statement);
  const sources = new Map(statements.map(({ id, source }) => [id, source]));
  return rows.map(({ id, cue, content }) => [
    id,
    doubtsAboutStatement({
      hasSource: (sources.get(id) ?? null) !== null,
      hasCue: cue !== null,
      hasContent: content !== '[]',
      speakers: (speakersBy.get(id) ?? []).map(({ kind }) => kind),
      others: 0,
    }),
  ]);
}

async function doubtsOfPositions(
  database: Database,
  positions: readonly LedgerPosition[],
): Promise<[string, Doubt[]][]> {
  const rows = await inParts(
    positions.map(({ id }) => id),
    (part) =>
      sql<{ id: string; stance: string; holder: string; target: string; said_by: DoubtfulPosition['saidBy'] }>`
        select p.id, p.stance, g.kind as holder, coalesce(h.kind, p.target_kind) as target,
          case when p.statement is null then 'document' when exists (select 1 from statement_actor s
            where s.statement = p.statement and s.role = 'speaker' and s.signature = p.holder) then 'holder'
            else 'other' end as said_by
        from position p join signature g on g.key = p.holder left join signature h on h.key = p.target
        where p.id in (${sql.join(part)})`
        .execute(database)
        .then((result) => result.rows),
  );
  return rows.map(({ id, said_by, ...row }) => [id, doubtsAboutPosition({ ...row, saidBy: said_by })]);
}

/** How many characters are shown on either side where a paragraph is longer. */
const around = 400;

/** The paragraph in which a passage stands, cut at words where it is long. */
function contextOf(shelf: Shelf, { document, start, end }: Passage): Citation {
  const { text } = shelf.document(document);
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  let from = start === 0 ? 0 : before;
  let to = after < 0 ? text.length : after;
  if (start - from > around) from = text.indexOf(' ', start - around) + 1 || start;
  if (to - end > around) to = Math.max(end, text.lastIndexOf(' ', end + around));
  return shelf.cite({ document, start: Math.min(from, start), end: to });
}

function parseUrgency(text: string): { urgency: number; id: string } {
  const match = /^(\d{1,9}(?:\.\d{1,4})?)\/([0-9a-f]{16}:[\w.]+)$/.exec(text);
  if (!match) throw new QueryError(`“${text}” is no place in the queue; give what came as next`);
  return { urgency: Number(match[1]), id: match[2]! };
}
