import { type Expression, type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { type Database, inParts, type Tables } from '../database/index.js';
import { grouped } from '../grouped.js';
import { type Side, sideNamed } from './actors-named.js';
import { type Citation, Shelf } from './citation.js';
import { cursorText, parseCursor } from './cursor.js';
import { firstDay, lastDay } from './dates.js';
import { oneOf } from './event-filters.js';
import { instrumentNamed } from './instruments-named.js';
import { NameError } from './query-error.js';
import { type ActorName, actorsOf } from './speakers.js';

/** What somebody said, as one document gives it. */
export interface LedgerStatement {
  readonly id: string;
  readonly day: string;
  /** EDTF. */
  readonly when: string | null;
  readonly form: string;
  /** Lemma of the word of saying. */
  readonly cue: string | null;
  readonly medium: string | null;
  readonly speakers: readonly ActorName[];
  /** The words that stand for the source. */
  readonly source: string | null;
  readonly addressees: readonly ActorName[];
  readonly about: readonly (ActorName & { readonly kind: 'actor' | 'instrument' })[];
  /** What was said; where it stands in several pieces, these are joined by `…`. */
  readonly content: Citation;
  readonly review: string | null;
}

/** Which statements are asked for. */
export interface StatementFilters {
  readonly speaker?: string | undefined;
  readonly addressee?: string | undefined;
  /** An actor or an instrument. */
  readonly about?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly form?: string | undefined;
}

export interface StatementsAsked extends StatementFilters {
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
  readonly isNewestFirst?: boolean | undefined;
}

export interface StatementPage {
  readonly statements: readonly LedgerStatement[];
  readonly next: string | null;
}

type Row = Tables & { s: Tables['statement'] };
type Query = SelectQueryBuilder<Row, 's', object>;
type Where = ExpressionBuilder<Row, 's'>;
export type Target = Side | { readonly instrument: string };

const forms = ['direct', 'indirect', 'mixed'] as const;

/**
 * Statements that match, in order of their day and id.
 *
 * @throws NameError, QueryError when a filter means nothing
 */
export async function statements(database: Database, asked: StatementsAsked): Promise<StatementPage> {
  const limit = asked.limit ?? 50;
  const direction = asked.isNewestFirst ? 'desc' : 'asc';
  const speaker = asked.speaker === undefined ? null : await sideNamed(database, asked.speaker);
  const addressee = asked.addressee === undefined ? null : await sideNamed(database, asked.addressee);
  const about = asked.about === undefined ? null : await targetNamed(database, asked.about);
  const { query: walked, day, id } = walk(database, { speaker, addressee, about });
  let query = walked;
  if (speaker) query = query.where((where) => inRole(where, 'speaker', speaker));
  if (addressee) query = query.where((where) => inRole(where, 'addressee', addressee));
  if (about) query = query.where((where) => isAbout(where, about));
  if (asked.form !== undefined) query = query.where('s.form', '=', oneOf(forms, asked.form, 'form of a statement'));
  if (asked.since !== undefined) query = query.where(day, '>=', firstDay(asked.since));
  if (asked.until !== undefined) query = query.where(day, '<=', lastDay(asked.until)).where(day, '>', '');
  if (asked.after !== undefined) {
    const after = parseCursor(asked.after);
    query = query.where(
      sql<boolean>`(${sql.ref(day)}, ${sql.ref(id)}) ${sql.raw(asked.isNewestFirst ? '<' : '>')} (${after.day}, ${after.id})`,
    );
  }
  const found = await query
    .select([sql.ref<string>(day).as('day'), sql.ref<string>(id).as('id')])
    .groupBy([day, id])
    .orderBy(day, direction)
    .orderBy(id, direction)
    .limit(limit + 1)
    .execute();
  const page = found.slice(0, limit);
  return {
    statements: await statementsById(
      database,
      page.map((row) => row.id),
    ),
    next: found.length > limit ? cursorText(page.at(-1)!) : null,
  };
}

/** The table that lists in order of days what is likely to be met least often: an actor, an instrument, a pair of parties. */
function walk(
  database: Database,
  {
    speaker,
    addressee,
    about,
  }: Readonly<Record<'speaker' | 'addressee', Side | null>> & { readonly about: Target | null },
): { query: Query; day: 's.day'; id: 's.id' } {
  const listed = (query: unknown) => ({ query: query as Query, day: 'w.day' as 's.day', id: 'w.statement' as 's.id' });
  const keys = (actor: string) => database.selectFrom('signature').select('key').where('actor', '=', actor);
  for (const [role, side] of [
    ['speaker', speaker],
    ['addressee', addressee],
  ] as const)
    if (side && 'actor' in side)
      return listed(
        database
          .selectFrom('statement_actor as w')
          .innerJoin('statement as s', 's.id', 'w.statement')
          .where('w.role', '=', role)
          .where('w.signature', 'in', keys(side.actor.id)),
      );
  if (about && !('party' in about))
    return listed(
      database
        .selectFrom('statement_about as w')
        .innerJoin('statement as s', 's.id', 'w.statement')
        .where('w.kind', '=', 'instrument' in about ? 'instrument' : 'actor')
        .where('w.target', 'in', 'instrument' in about ? [about.instrument] : keys(about.actor.id)),
    );
  const other = about ?? addressee;
  const [by, to] = [speaker, other].map((side) => (side && 'party' in side ? side.party : '')) as [string, string];
  if (by === '' && to === '')
    return { query: database.selectFrom('statement as s') as Query, day: 's.day', id: 's.id' };
  return listed(
    database
      .selectFrom('party_statement as w')
      .innerJoin('statement as s', 's.id', 'w.statement')
      .where('w.speaker', '=', by)
      // What a party says of itself is listed under the party alone.
      .where('w.other', '=', by === to ? '' : to),
  );
}

/**
 * The actor, party or instrument that a person means.
 *
 * @throws NameError when there is none, or when several bear the name
 */
export async function targetNamed(database: Database, sought: string): Promise<Target> {
  try {
    return await sideNamed(database, sought);
  } catch (error) {
    if (!(error instanceof NameError)) throw error;
    const instrument = await instrumentNamed(database, sought).catch((other) => {
      throw other instanceof NameError && other.candidates.length > error.candidates.length ? other : error;
    });
    return { instrument: instrument.id };
  }
}

function inRole(where: Where, role: 'speaker' | 'addressee', side: Side): Expression<SqlBool> {
  const sought = where
    .selectFrom('statement_actor as p')
    .innerJoin('signature as g', 'g.key', 'p.signature')
    .innerJoin('actor as a', 'a.id', 'g.actor')
    .select('p.statement')
    .whereRef('p.statement', '=', 's.id')
    .where('p.role', '=', role);
  return where.exists(
    'party' in side ? sought.where('a.party', '=', side.party) : sought.where('a.id', '=', side.actor.id),
  );
}

function isAbout(where: Where, about: Target): Expression<SqlBool> {
  const sought = where.selectFrom('statement_about as p').select('p.statement').whereRef('p.statement', '=', 's.id');
  if ('instrument' in about)
    return where.exists(sought.where('p.kind', '=', 'instrument').where('p.target', '=', about.instrument));
  const actors = sought
    .where('p.kind', '=', 'actor')
    .innerJoin('signature as g', 'g.key', 'p.target')
    .innerJoin('actor as a', 'a.id', 'g.actor');
  return where.exists(
    'party' in about ? actors.where('a.party', '=', about.party) : actors.where('a.id', '=', about.actor.id),
  );
}

/** Statements by their ids, in that order. */
export async function statementsById(
  database: Database,
  ids: readonly string[],
  shelf = new Shelf(database),
): Promise<LedgerStatement[]> {
  const rows = await inParts(ids, (part) =>
    database.selectFrom('statement').selectAll().where('id', 'in', part).execute(),
  );
  await shelf.fetch(rows.map(({ document }) => document));
  const { speaker: speakers, addressee: addressees } = await actorsOf(database, ids, ['speaker', 'addressee']);
  const about = await targetsOf(database, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { document, source_start, source_end } = row;
    const corrected = row.corrections === null ? {} : (JSON.parse(row.corrections) as Partial<LedgerStatement>);
    return {
      id,
      day: row.day,
      when: row.edtf,
      form: row.form,
      cue: row.cue,
      medium: row.medium,
      ...corrected,
      speakers: speakers.get(id) ?? [],
      source: source_start === null ? null : shelf.cite({ document, start: source_start, end: source_end! }).words,
      addressees: addressees.get(id) ?? [],
      about: about.get(id) ?? [],
      content: contentOf(row, shelf),
      review: row.review,
    };
  });
}

function contentOf(row: Tables['statement'], shelf: Shelf): Citation {
  const { document } = row;
  const spans = JSON.parse(row.content) as [number, number][];
  const [start, end] = [spans[0]?.[0] ?? row.start_at, spans.at(-1)?.[1] ?? row.end_at];
  const whole = shelf.cite({ document, start, end });
  if (spans.length < 2) return whole;
  return {
    ...whole,
    words: spans.map(([from, to]) => shelf.cite({ document, start: from, end: to }).words).join(' … '),
  };
}

async function targetsOf(database: Database, ids: readonly string[]): Promise<Map<string, LedgerStatement['about']>> {
  const rows = await inParts(ids, (part) =>
    database
      .selectFrom('statement_about as p')
      .leftJoin('signature as g', 'g.key', 'p.target')
      .leftJoin('actor as a', 'a.id', 'g.actor')
      .leftJoin('instrument as i', 'i.key', 'p.target')
      .select(['p.statement', 'p.kind', 'p.target', 'a.id as actor', 'a.name', 'i.name as instrument'])
      .where('p.statement', 'in', part)
      .orderBy('p.target')
      .execute(),
  );
  const targets = rows.map(
    (row) =>
      [
        row.statement,
        row.kind === 'instrument'
          ? { kind: 'instrument' as const, id: row.target, name: row.instrument ?? row.target }
          : { kind: 'actor' as const, id: row.actor ?? row.target, name: row.name ?? row.target },
      ] as const,
  );
  return new Map(
    [...grouped(targets, ([statement]) => statement)].map(([statement, own]) => [
      statement,
      [...new Map(own.map(([, target]) => [target.id, target])).values()],
    ]),
  );
}
