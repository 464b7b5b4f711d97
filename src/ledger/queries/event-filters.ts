import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { sql } from 'kysely';
import { entry, matchName, wordsOf } from '../../knowledge/index.js';
import { EventStatus, EventType } from '../../record/index.js';
import type { Tables } from '../database/index.js';
import { type Side, stateNamed } from './actors-named.js';
import { QueryError } from './query-error.js';

/** One value, or several of which any will do. */
export type OneOrMore = string | readonly string[];

/** Which events are asked for. What is not given does not matter. */
export interface EventFilters {
  readonly type?: OneOrMore | undefined;
  readonly mode?: OneOrMore | undefined;
  /** Somebody on either side. */
  readonly with?: string | undefined;
  readonly actor?: string | undefined;
  readonly recipient?: string | undefined;
  /** Two parties, whichever acts. */
  readonly between?: readonly [string, string] | undefined;
  /** The state it happened in. */
  readonly country?: OneOrMore | undefined;
  readonly place?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly source?: OneOrMore | undefined;
  readonly status?: OneOrMore | undefined;
  /** Whether all who assert it do so as a claim of somebody. */
  readonly isClaimed?: boolean | undefined;
  /** Whether a person has decided about it. */
  readonly isReviewed?: boolean | undefined;
  /** In how many documents it is reported at least. */
  readonly documents?: number | undefined;
}

export type EventRow = Tables & { e: Tables['event'] };
type Where = ExpressionBuilder<EventRow, 'e'>;
export type Condition = (where: Where) => Expression<SqlBool>;

/** Columns of an event that filters ask for by value. */
export type Valued = 'type' | 'mode' | 'status' | 'place_country' | 'place';

/** What filters ask of an event's own columns: each with the values of which any will do. */
export type Values = ReadonlyMap<Valued, readonly string[]>;

/**
 * The values that filters ask for.
 *
 * @throws QueryError for what is no type, status or state
 */
export function valuesOf(filters: EventFilters): Values {
  const values = new Map<Valued, readonly string[]>();
  const set = (column: Valued, given: OneOrMore | undefined, read: (value: string) => string): void => {
    if (given !== undefined) values.set(column, [...new Set(listOf(given).map(read))]);
  };
  set('type', filters.type, (type) => oneOf(EventType.options, type.toUpperCase(), 'type of event'));
  set('mode', filters.mode, (mode) => mode.toLowerCase());
  set('status', filters.status, (status) => oneOf(EventStatus.options, status.toLowerCase(), 'status'));
  set('place_country', filters.country, (sought) => {
    const country = stateNamed(sought);
    if (country === null)
      throw new QueryError(`“${sought}” is no state; give a name or an ISO 3166-1 code such as IRN`);
    return country;
  });
  if (filters.place !== undefined) values.set('place', placeNames(filters.place));
  return values;
}

/** A list of what may be one value or several. */
export const listOf = (given: OneOrMore): readonly string[] => (typeof given === 'string' ? [given] : given);

/**
 * A column has one of some values. Of several values an index gives no order of days: the planner is kept from
 * gathering all of them and sorting.
 */
export const hasValue =
  (column: Valued, values: readonly string[]): Condition =>
  (where) =>
    values.length === 1
      ? where(`e.${column}`, '=', values[0]!)
      : sql<SqlBool>`(${sql.ref(`e.${column}`)} || '') in (${sql.join(values)})`;

export const keysOf = (side: Side): Readonly<Record<string, string>> =>
  'party' in side ? { party: side.party } : { actor: side.actor.id };

export const hasSide =
  (role: 'actor' | 'recipient' | null, side: Side): Condition =>
  (where) => {
    let sought = where.selectFrom('event_actor as s').select('s.event').whereRef('s.event', '=', 'e.id');
    if (role) sought = sought.where('s.role', '=', role);
    for (const [column, key] of Object.entries(keysOf(side)))
      sought = sought.where(`s.${column as 'party' | 'actor'}`, '=', key);
    return where.exists(sought);
  };

/**
 * What must hold of an event beside its sides, values and sources. What few events have is written out, so that the
 * planner knows the index which holds only those.
 */
export function otherConditions({ documents, isClaimed, isReviewed }: EventFilters): Condition[] {
  const conditions: Condition[] = [];
  if (isClaimed !== undefined) conditions.push(() => (isClaimed ? sql`e.claimed = 1` : sql`e.claimed = 0`));
  if (isReviewed !== undefined) conditions.push((where) => where('e.review', isReviewed ? 'is not' : 'is', null));
  if (documents !== undefined) {
    conditions.push((where) => where('e.documents', '>=', documents));
    if (documents > 1) conditions.push(() => sql`e.documents > 1`);
  }
  return conditions;
}

/** How a place may be written in the ledger: as it was asked for, as a name, and as it is known. */
export function placeNames(sought: string): string[] {
  const name = sought.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const words = wordsOf(name);
  const match = words.length ? matchName(words, 0) : null;
  const known = match?.length === words.length ? match.entries.map((one) => one.name) : [];
  return [
    ...new Set([sought, name, ...known, ...(entry(sought.toUpperCase()) ? [entry(sought.toUpperCase())!.name] : [])]),
  ];
}

/** Some report of it comes from one of some sources. */
export const fromSources =
  (sources: readonly string[]): Condition =>
  (where) =>
    where.exists(
      where
        .selectFrom('event_source as o')
        .select('o.event')
        .whereRef('o.event', '=', 'e.id')
        .where('o.source', 'in', sources),
    );

/** One of the words that a field can hold. */
export function oneOf<T extends string>(options: readonly T[], value: string, what: string): T {
  const found = options.find((option) => option === value);
  if (found === undefined) throw new QueryError(`“${value}” is no ${what}; there are ${options.join(', ')}`);
  return found;
}
