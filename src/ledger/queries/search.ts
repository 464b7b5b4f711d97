import { type SqlBool, sql } from 'kysely';
import type { Database, Dialect, Within } from '../database/index.js';
import { inParts } from '../database/index.js';
import { type Citation, Shelf } from './citation.js';
import { documentCondition, fewDocuments, fewNewest } from './search-filters.js';
import { parseQuery, type SearchQuery } from './search-language.js';
import { snippetsIn } from './snippets.js';

/** A document that was found. */
export interface Hit {
  readonly document: string;
  readonly title: string | null;
  readonly source: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly origin: string;
  /** How well it matches; null where only filters were given. */
  readonly rank: number | null;
  readonly snippets: readonly (Citation & {
    /** The words that were looked for, as spans of the document's text. */
    readonly found: readonly { readonly start: number; readonly end: number }[];
  })[];
}

export interface SearchAnswer {
  readonly hits: readonly Hit[];
  /** Whether there are more than were asked for. */
  readonly isMore: boolean;
}

/** How many characters of a document are shown where no words were asked for. */
const opening = 180;

/**
 * Documents that match a query, ranked by their words; where only filters are given, the newest first.
 *
 * @throws QueryError that points to what cannot be understood; NameError for a name that is not known
 */
export async function search(
  database: Database,
  dialect: Dialect,
  query: string,
  { limit = 10, snippets = 2 }: { readonly limit?: number | undefined; readonly snippets?: number | undefined } = {},
): Promise<SearchAnswer> {
  const asked = parseQuery(query);
  const condition = await conditionOf(database, dialect, asked, query);
  const found =
    asked.wanted === null
      ? await newest(database, condition, limit + 1)
      : await dialect.searchWords(database, { wanted: asked.wanted, unwanted: asked.unwanted }, condition, limit + 1);
  const shown = found.slice(0, limit);
  const rows = await inParts(
    shown.map(({ number }) => number),
    (part) => database.selectFrom('document').select(['number', 'id']).where('number', 'in', part).execute(),
  );
  const ids = new Map(rows.map(({ number, id }) => [number, id]));
  const shelf = new Shelf(database);
  await shelf.fetch(ids.values());
  return {
    hits: shown.map(({ number, rank }) => hitOf(shelf, ids.get(number)!, rank, asked, snippets)),
    isMore: found.length > limit,
  };
}

function hitOf(shelf: Shelf, id: string, rank: number | null, { wanted }: SearchQuery, most: number): Hit {
  const { text, id: document, ...described } = shelf.document(id);
  const passages = snippetsIn(text, wanted, most);
  // Words may stand in the title or the name of the source alone.
  const shown = passages.length ? passages : [{ start: 0, end: firstWords(text), found: [] }];
  return {
    document,
    ...described,
    rank,
    snippets: shown.map(({ start, end, found }) => ({ ...shelf.cite({ document, start, end }), found })),
  };
}

function firstWords(text: string): number {
  if (text.length <= opening) return text.trimEnd().length;
  const cut = text.lastIndexOf(' ', opening);
  return cut > 0 ? cut : opening;
}

/** What must hold of a document beside the words that must occur in it. */
async function conditionOf(
  database: Database,
  dialect: Dialect,
  asked: SearchQuery,
  query: string,
): Promise<Within | null> {
  const filters =
    asked.filters === null
      ? null
      : await documentCondition(database, asked.filters, query, asked.wanted === null ? fewNewest : fewDocuments);
  if (asked.wanted !== null || asked.unwanted === null) return filters;
  const unwanted = sql<SqlBool>`d.number not in (${dialect.wordsIn(asked.unwanted)})`;
  return filters === null
    ? { condition: unwanted, isSparse: false }
    : { ...filters, condition: sql<SqlBool>`${filters.condition} and ${unwanted}` };
}

/** Those without a date of publication come last. */
async function newest(
  database: Database,
  within: Within | null,
  limit: number,
): Promise<{ number: number; rank: null }[]> {
  const where = within?.condition ?? sql<SqlBool>`1 = 1`;
  const dated = await sql<{ number: number }>`select d.number from document d where d.earliest is not null and ${where}
    order by d.earliest desc, d.number desc limit ${limit}`.execute(database);
  const undated =
    dated.rows.length < limit
      ? await sql<{ number: number }>`select d.number from document d where d.earliest is null and ${where}
        order by d.number desc limit ${limit - dated.rows.length}`.execute(database)
      : { rows: [] };
  return [...dated.rows, ...undated.rows].map(({ number }) => ({ number, rank: null }));
}
