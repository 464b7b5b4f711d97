import { type SqlBool, sql } from 'kysely';
import { normaliseName, normaliseWord } from '../../knowledge/index.js';
import type { Database } from '../database/index.js';
import { type KnownActor, knownActor, stateNamed } from './actors-named.js';
import { listOf, type OneOrMore } from './event-filters.js';
import { QueryError } from './query-error.js';

/** Which actors are asked for. */
export interface ActorsAsked {
  /** Beginnings of the words of a name, or of a whole name. */
  readonly q?: string | undefined;
  readonly kind?: OneOrMore | undefined;
  /** The state they belong to: a name or an ISO code. */
  readonly country?: string | undefined;
  /** A code of PLOVER's sectors. */
  readonly sector?: string | undefined;
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

export interface ActorPage {
  readonly actors: readonly KnownActor[];
  readonly next: string | null;
}

/**
 * Actors that match, those of most documents first.
 *
 * @throws QueryError when a filter means nothing
 */
export async function actors(database: Database, asked: ActorsAsked = {}): Promise<ActorPage> {
  const limit = asked.limit ?? 50;
  let query = database.selectFrom('actor as a').selectAll();
  if (asked.kind !== undefined) query = query.where('a.kind', 'in', listOf(asked.kind));
  if (asked.country !== undefined) {
    const country = stateNamed(asked.country);
    if (country === null)
      throw new QueryError(`“${asked.country}” is no state; give a name or an ISO 3166-1 code such as IRN`);
    query = query.where('a.country', '=', country);
  }
  if (asked.sector !== undefined) query = query.where('a.sectors', 'like', `%"${asked.sector.toUpperCase()}"%`);
  const named = asked.q === undefined ? null : namedSo(asked.q);
  if (named) query = query.where(named);
  if (asked.after !== undefined) {
    const { rank, id } = parseRank(asked.after);
    query = query.where((where) =>
      where.and([
        where('a.documents', '<=', rank),
        where.or([where('a.documents', '<', rank), where('a.id', '>', id)]),
      ]),
    );
  }
  const rows = await query
    .orderBy('a.documents', 'desc')
    .orderBy('a.id')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  return { actors: page.map(knownActor), next: rows.length > limit ? rankText(page.at(-1)!) : null };
}

/** All words begin words of the name by which a signature is known; or the whole stands in some name of the actor. */
function namedSo(q: string) {
  const words = q
    .split(/[\s\-‐‑–]+/)
    .map(normaliseWord)
    .filter((word) => word);
  const whole = normaliseName(q);
  if (!words.length && !whole) return null;
  const begun = words.map((word) => sql<SqlBool>`(' ' || g.words) like ${`% ${word}%`}`);
  const pattern = whole.length > 2 ? `%${whole}%` : `${whole}%`;
  const code = q.trim().toUpperCase();
  return sql<SqlBool>`a.id in (
    select g.actor from signature g where ${sql.join(begun.length ? begun : [sql`1 = 0`], sql` and `)}
    union select n.actor from actor_name n where n.key like ${pattern}
    union select c.id from actor c where c.id = ${`state/${code}`})`;
}

/** A place in a list by number of documents. */
export const rankText = ({ documents, id }: { readonly documents: number; readonly id: string }): string =>
  `${documents}/${id}`;

/**
 * The inverse of {@link rankText}.
 *
 * @throws QueryError for what is none
 */
export function parseRank(text: string): { readonly rank: number; readonly id: string } {
  const match = /^(\d{1,15})\/(.+)$/s.exec(text);
  if (!match) throw new QueryError(`“${text}” is no place in the list; give what came as next`);
  return { rank: Number(match[1]), id: match[2]! };
}
