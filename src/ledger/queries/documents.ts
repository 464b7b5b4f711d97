import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Database, type Dialect, inParts, type OriginTable } from '../database/index.js';
import { grouped } from '../grouped.js';
import { leadOf } from '../writing/origins.js';
import { firstDay, lastDay } from './dates.js';
import { listOf, type OneOrMore } from './event-filters.js';
import { QueryError } from './query-error.js';
import { sourcesNamed } from './sources-named.js';

/** A document of the ledger, without its text. */
export interface DocumentCard {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** File name or address that it came from. */
  readonly origin: string;
  readonly language: string;
  readonly characters: number;
  /** The version of the program that read it. */
  readonly engine: string;
  /** How many events and statements were read in it. */
  readonly events: number;
  readonly statements: number;
  /** The document under which its near-copies are gathered; null where it is that one itself. */
  readonly copyOf: string | null;
}

/** A document with all places it came from, the one that describes it first. */
export interface DocumentAnswer extends DocumentCard {
  readonly origins: readonly Pick<OriginTable, 'origin' | 'title' | 'source' | 'published'>[];
}

export interface DocumentsAsked {
  /** Beginnings of words, all of which occur in the title, or all in the name of an origin. */
  readonly q?: string | undefined;
  readonly source?: OneOrMore | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** By day of publication, or in the order in which they were taken in, the latest first. */
  readonly sort?: 'newest' | 'oldest' | 'latest' | undefined;
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

export interface DocumentPage {
  readonly documents: readonly DocumentCard[];
  readonly next: string | null;
}

interface Place {
  readonly number: number;
  readonly earliest: string | null;
}

/**
 * Documents that match. By day of publication, those without one come last.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function documentPage(
  database: Database,
  dialect: Dialect,
  asked: DocumentsAsked = {},
): Promise<DocumentPage> {
  const limit = asked.limit ?? 50;
  const found = await placesOf(database, dialect, asked, limit + 1);
  const page = found.slice(0, limit);
  const cards = await documentsByNumber(
    database,
    page.map(({ number }) => number),
  );
  const last = page.at(-1);
  return {
    documents: cards,
    next: found.length > limit && last ? `${last.earliest ?? 'undated'}/${last.number}` : null,
  };
}

async function placesOf(
  database: Database,
  dialect: Dialect,
  asked: DocumentsAsked,
  limit: number,
): Promise<readonly Place[]> {
  const conditions = [sql<SqlBool>`1 = 1`];
  const condition = asked.q === undefined ? null : titled(dialect, asked.q);
  if (condition) conditions.push(condition);
  if (asked.source !== undefined) {
    const sources: string[] = [];
    for (const source of listOf(asked.source)) sources.push(...(await sourcesNamed(database, source)));
    conditions.push(sql`d.id in (select o.document from origin o where o.source in (${sql.join(sources)}))`);
  }
  if (asked.since !== undefined) conditions.push(sql`d.earliest >= ${firstDay(asked.since)}`);
  if (asked.until !== undefined) conditions.push(sql`d.earliest <= ${lastDay(asked.until)}`);
  const after = asked.after === undefined ? null : parsePlace(asked.after);
  const ask = async (
    more: RawBuilder<SqlBool>,
    order: RawBuilder<unknown>,
    most: number,
  ): Promise<readonly Place[]> => {
    const { rows } = await sql<Place>`select d.number, d.earliest from document d
      where ${sql.join([...conditions, more], sql` and `)} order by ${order} limit ${most}`.execute(database);
    return rows;
  };
  if (asked.sort === 'latest')
    return ask(after ? sql`d.number < ${after.number}` : sql`1 = 1`, sql`d.number desc`, limit);
  const [sign, way] = asked.sort === 'oldest' ? [sql.raw('>'), sql.raw('asc')] : [sql.raw('<'), sql.raw('desc')];
  const dated =
    after && after.earliest === null
      ? []
      : await ask(
          after
            ? sql`d.earliest is not null and (d.earliest, d.number) ${sign} (${after.earliest}, ${after.number})`
            : sql`d.earliest is not null`,
          sql`d.earliest ${way}, d.number ${way}`,
          limit,
        );
  if (dated.length === limit) return dated;
  const from = after && after.earliest === null ? sql<SqlBool>` and d.number < ${after.number}` : sql``;
  const undated = await ask(sql`d.earliest is null${from}`, sql`d.number desc`, limit - dated.length);
  return [...dated, ...undated];
}

/** Words are looked up in the index of titles; an origin has any part of its name looked at. */
function titled(dialect: Dialect, q: string): RawBuilder<SqlBool> | null {
  const parts = q
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part);
  if (!parts.length) return null;
  const words = q.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const named = parts.map(
    (part) => sql<SqlBool>`lower(o.origin) like ${`%${part.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`,
  );
  const origins = sql`select x.number from origin o join document x on x.id = o.document where ${sql.join(named, sql` and `)}`;
  if (!words.length) return sql`d.number in (${origins})`;
  const inTitle = dialect.wordsInTitle({
    is: 'all',
    of: words.map((word) => ({ is: 'phrase', words: [word], isPrefix: true })),
  });
  return sql`d.number in (${inTitle} union ${origins})`;
}

function parsePlace(text: string): Place {
  const match = /^(\d{4}-\d{2}-\d{2}|undated)\/(\d{1,15})$/.exec(text);
  if (!match) throw new QueryError(`“${text}” is no place in the list of documents; give what came as next`);
  return { earliest: match[1] === 'undated' ? null : match[1]!, number: Number(match[2]) };
}

/** One document; null where there is none of that id. */
export async function documentCard(database: Database, id: string): Promise<DocumentAnswer | null> {
  const [card] = await cardsWhere(database, 'id', [id]);
  if (!card) return null;
  const origins = await database
    .selectFrom('origin')
    .select(['origin', 'title', 'source', 'published'])
    .where('document', '=', id)
    .orderBy('origin')
    .execute();
  return {
    ...card,
    origins: origins.sort((a, b) => Number(b.origin === card.origin) - Number(a.origin === card.origin)),
  };
}

/** Documents by their numbers, in that order. */
export async function documentsByNumber(database: Database, numbers: readonly number[]): Promise<DocumentCard[]> {
  const cards = await cardsWhere(database, 'number', numbers);
  const byNumber = new Map(cards.map(({ number, ...card }) => [number, card]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

async function cardsWhere<K extends 'id' | 'number'>(
  database: Database,
  key: K,
  keys: readonly (string | number)[],
): Promise<(DocumentCard & { number: number })[]> {
  const rows = await inParts(keys, (part) =>
    database
      .selectFrom('document as d')
      .leftJoin('reading as g', 'g.document', 'd.id')
      .select(['d.number', 'd.id', 'd.title', 'd.source', 'd.published', 'd.language', 'd.characters', 'd.copies'])
      .select('g.engine')
      .where(`d.${key}` as 'd.id', 'in', part as string[])
      .execute(),
  );
  const ids = rows.map(({ id }) => id);
  const origins = await inParts(ids, (part) =>
    database.selectFrom('origin').selectAll().where('document', 'in', part).execute(),
  );
  const countOf = async (table: 'report' | 'statement'): Promise<Map<string, number>> => {
    const counts = await inParts(ids, (part) =>
      database
        .selectFrom(table)
        .select((select) => ['document', select.fn.countAll<number>().as('count')])
        .where('document', 'in', part)
        .groupBy('document')
        .execute(),
    );
    return new Map(counts.map(({ document, count }) => [document, Number(count)]));
  };
  const [events, statements] = [await countOf('report'), await countOf('statement')];
  const byDocument = grouped<OriginTable, string>(origins, ({ document }) => document);
  return rows.map(({ copies, engine, ...row }) => ({
    number: row.number,
    id: row.id,
    title: row.title,
    source: row.source,
    published: row.published,
    origin: leadOf(byDocument.get(row.id) ?? [])?.origin ?? row.id,
    language: row.language,
    characters: row.characters,
    engine: engine ?? '',
    events: events.get(row.id) ?? 0,
    statements: statements.get(row.id) ?? 0,
    copyOf: copies === row.id ? null : copies,
  }));
}
