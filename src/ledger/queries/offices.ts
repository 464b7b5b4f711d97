import { type Database, inParts } from '../database/index.js';
import { grouped } from '../grouped.js';
import type { Citation, Shelf } from './citation.js';

/** An office that somebody holds or held, as documents give it. */
export interface LedgerOffice {
  readonly title: string;
  /** The body it is held in. */
  readonly of: { readonly id: string; readonly name: string } | null;
  /** EDTF: since or until when, where a document says so. */
  readonly term: string | null;
  /** The days on which the first and the last document that give it came out; null where none has a date. */
  readonly told: { readonly first: string; readonly last: string } | null;
  readonly documents: number;
  readonly evidence: Citation;
}

interface Row {
  readonly title: string;
  readonly body: string | null;
  readonly term: string | null;
  readonly documents: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly document: string;
}

/**
 * The offices of the actor with these signatures, the one told of last first. A title told without its body is the one that is told
 * with one body alone; since when and until when are one term where documents do not contradict each other.
 */
export async function officesOf(
  database: Database,
  signatures: readonly string[],
  shelf: Shelf,
  limit: number,
): Promise<LedgerOffice[]> {
  const found = await database
    .selectFrom('office as o')
    .innerJoin('document as d', 'd.id', 'o.document')
    .select(['o.title', 'o.body', 'o.term'])
    .select((select) => [
      select.fn.count<number>('o.document').distinct().as('documents'),
      select.fn.min('d.earliest').as('first'),
      select.fn.max('d.latest').as('last'),
      select.fn.min('o.document').as('document'),
    ])
    .where('o.signature', 'in', signatures)
    .groupBy(['o.title', 'o.body', 'o.term'])
    .orderBy('documents', 'desc')
    .orderBy('o.title')
    .execute();
  const bodies = await bodiesOf(
    database,
    found.flatMap(({ body }) => body ?? []),
  );
  const rows = told(found.map((row) => ({ ...row, documents: Number(row.documents) }))).slice(0, limit);
  await shelf.fetch(rows.map(({ document }) => document));
  const places = await inParts(new Set(rows.map(({ document }) => document)), (part) =>
    database
      .selectFrom('office')
      .select(['document', 'title', 'start_at', 'end_at'])
      .where('document', 'in', part)
      .where('signature', 'in', signatures)
      .orderBy('number')
      .execute(),
  );
  return rows.map(({ title, body, term, documents, document, first, last }) => {
    const place =
      places.find((one) => one.document === document && one.title === title) ??
      places.find((one) => one.document === document)!;
    return {
      title,
      of: body === null ? null : (bodies.get(body) ?? { id: body, name: body }),
      term,
      told: first && last ? { first, last } : null,
      documents,
      evidence: shelf.cite({ document, start: place.start_at, end: place.end_at }),
    };
  });
}

/** Words that make another office of a title. */
const lesser =
  /^(?:deputy|assistant|associate|vice|new|former|ex|late|then|retired|ousted|deposed|erstwhile|onetime|acting|interim|caretaker|shadow)\b/;

/** Puts together what is told of one office in several ways, the one told of last first. */
export function told(rows: readonly Row[]): Row[] {
  const bodiesByTitle = new Map<string, Set<string>>();
  for (const { title, body } of rows)
    if (body !== null) bodiesByTitle.set(title, (bodiesByTitle.get(title) ?? new Set()).add(body));
  const withBody = rows.map((row): Row => {
    const bodies = [...(bodiesByTitle.get(row.title) ?? [])];
    return row.body === null && bodies.length === 1 ? { ...row, body: bodies[0]! } : row;
  });
  // `Minister Lind`, of a foreign minister
  const full = withBody.map((row): Row => {
    const longer = new Set(
      withBody
        .filter((other) => other.title.endsWith(` ${row.title}`) && (!row.body || row.body === other.body))
        .map(({ title }) => title),
    );
    const [title] = longer;
    const body = withBody.find((other) => other.title === title)?.body ?? row.body;
    return title !== undefined && longer.size === 1 && !lesser.test(title) ? { ...row, title, body } : row;
  });
  const one = [...grouped(full, ({ title, body }) => `${title}\t${body}`).values()].flatMap((own) => {
    const term = oneTerm(own.flatMap((row) => row.term ?? []));
    return term === undefined
      ? [...grouped(own, (row) => row.term).entries()].map(([each, same]) => together(same, each))
      : [together(own, term)];
  });
  const order = (a: Row, b: Row): number =>
    (b.last ?? '').localeCompare(a.last ?? '') || b.documents - a.documents || a.title.localeCompare(b.title);
  return one.sort(order);
}

function together(rows: readonly Row[], term: string | null): Row {
  const days = (column: 'first' | 'last'): string[] => rows.flatMap((row) => row[column] ?? []).sort();
  // what says since when is the better evidence
  const lead = rows.find((row) => row.term !== null) ?? rows[0]!;
  return {
    ...lead,
    term,
    // a document has an office in one way
    documents: rows.reduce((sum, row) => sum + row.documents, 0),
    first: days('first')[0] ?? null,
    last: days('last').at(-1) ?? null,
  };
}

/** The one term that several tell parts of (`2025-07/..`, `../2026-01`); null where there is none, undefined where they differ. */
function oneTerm(terms: readonly string[]): string | null | undefined {
  const bounds = terms.map((term) => term.split('/'));
  const [since, ...otherStarts] = new Set(bounds.flatMap(([from]) => (from && from !== '..' ? [from] : [])));
  const [until, ...otherEnds] = new Set(bounds.flatMap(([, to]) => (to && to !== '..' ? [to] : [])));
  if (otherStarts.length || otherEnds.length || (since && until && until < since)) return undefined;
  if (bounds.some(({ length }) => length !== 2)) return terms.length > 1 ? undefined : terms[0];
  return since || until ? `${since ?? '..'}/${until ?? '..'}` : null;
}

/** Actors by the keys of their signatures. */
async function bodiesOf(
  database: Database,
  keys: readonly string[],
): Promise<Map<string, { id: string; name: string }>> {
  if (!keys.length) return new Map();
  const rows = await database
    .selectFrom('signature as g')
    .innerJoin('actor as a', 'a.id', 'g.actor')
    .select(['g.key', 'a.id', 'a.name'])
    .where('g.key', 'in', keys)
    .execute();
  return new Map(rows.map(({ key, id, name }) => [key, { id, name }]));
}
