import { type SqlBool, sql } from 'kysely';
import { normaliseName } from '../../knowledge/index.js';
import { InstrumentKind } from '../../record/index.js';
import type { Database } from '../database/index.js';
import { parseRank, rankText } from './actors-listed.js';
import { listOf, type OneOrMore, oneOf } from './event-filters.js';
import { instrumentsWhere, type KnownInstrument } from './instruments-named.js';

/** Which instruments are asked for. */
export interface InstrumentsAsked {
  /** What stands in one of its names. */
  readonly q?: string | undefined;
  readonly kind?: OneOrMore | undefined;
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

export interface InstrumentPage {
  readonly instruments: readonly KnownInstrument[];
  readonly next: string | null;
}

/**
 * Instruments that match, those of most documents first.
 *
 * @throws QueryError when a filter means nothing
 */
export async function instruments(database: Database, asked: InstrumentsAsked = {}): Promise<InstrumentPage> {
  const limit = asked.limit ?? 50;
  let query = database.selectFrom('instrument as i').select(['i.key as id', 'i.documents']);
  if (asked.kind !== undefined) {
    const kinds = listOf(asked.kind).map((kind) =>
      oneOf(InstrumentKind.options, kind.toLowerCase(), 'kind of instrument'),
    );
    query = query.where('i.kind', 'in', kinds);
  }
  const named = asked.q === undefined ? '' : normaliseName(asked.q);
  if (named)
    query = query.where(
      sql<SqlBool>`i.key in (select n.instrument from instrument_name n where n.key like ${`%${named}%`})`,
    );
  if (asked.after !== undefined) {
    const { rank, id } = parseRank(asked.after);
    query = query.where((where) =>
      where.and([
        where('i.documents', '<=', rank),
        where.or([where('i.documents', '<', rank), where('i.key', '>', id)]),
      ]),
    );
  }
  const rows = await query
    .orderBy('i.documents', 'desc')
    .orderBy('i.key')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const known = await instrumentsWhere(
    database,
    page.map(({ id }) => id),
  );
  const byId = new Map(known.map((instrument) => [instrument.id, instrument]));
  return {
    instruments: page.flatMap(({ id }) => byId.get(id) ?? []),
    next: rows.length > limit ? rankText(page.at(-1)!) : null,
  };
}
