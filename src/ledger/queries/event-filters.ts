import { type Expression, type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { entry, matchName, wordsOf } from '../../knowledge/index.js';
import { EventStatus, EventType } from '../../record/index.js';
import type { Database, Tables } from '../database/index.js';
import { type Side, sideNamed, stateNamed } from './actors-named.js';
import type { Cursor } from './cursor.js';
import { firstDay, lastDay } from './dates.js';
import { QueryError } from './query-error.js';
import { sourcesNamed } from './sources-named.js';

/** Which events are asked for. What is not given does not matter. */
export interface EventFilters {
  readonly type?: string | undefined;
  readonly mode?: string | undefined;
  /** Somebody on either side. */
  readonly with?: string | undefined;
  readonly actor?: string | undefined;
  readonly recipient?: string | undefined;
  /** Two parties, whichever acts. */
  readonly between?: readonly [string, string] | undefined;
  /** The state it happened in. */
  readonly country?: string | undefined;
  readonly place?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly source?: string | undefined;
  readonly status?: string | undefined;
  /** Whether all who assert it do so as a claim of somebody. */
  readonly isClaimed?: boolean | undefined;
  /** Whether a person has decided about it. */
  readonly isReviewed?: boolean | undefined;
  /** In how many documents it is reported at least. */
  readonly documents?: number | undefined;
}

type Row = Tables & { e: Tables['event'] };
type Where = ExpressionBuilder<Row, 'e'>;
type Condition = (where: Where) => Expression<SqlBool>;

/** From where the events are walked in order of their days, and what else must hold of each. */
interface Plan {
  /** `event` itself, or a table that lists events by day under a key. */
  readonly walk:
    | 'event'
    | { readonly table: 'event_actor' | 'dyad_event'; readonly keys: Readonly<Record<string, string>> };
  readonly conditions: readonly Condition[];
}

/** Sources with no more documents than this are looked up first; those of more are met while walking. */
const few = 2_000;

/** Ids and days of events that match, in order of day and id, from a cursor on. */
export async function matchingEvents(
  database: Database,
  filters: EventFilters,
  page: { readonly after: Cursor | null; readonly limit: number; readonly isNewestFirst: boolean },
): Promise<Cursor[]> {
  const { walk, conditions } = await planOf(database, filters);
  const direction = page.isNewestFirst ? 'desc' : 'asc';
  const [day, id] =
    walk === 'event' ? (['e.day', 'e.id'] as const) : ([`w.day`, `w.event`] as unknown as readonly ['e.day', 'e.id']);
  let query = (
    walk === 'event'
      ? database.selectFrom('event as e')
      : database.selectFrom(`${walk.table} as w` as 'dyad_event as w').innerJoin('event as e', 'e.id', 'w.event')
  ) as SelectQueryBuilder<Row, 'e', object>;
  if (walk !== 'event')
    for (const [column, key] of Object.entries(walk.keys)) query = query.where(sql.ref(`w.${column}`), '=', key);
  for (const condition of conditions) query = query.where(condition);
  const { since, until } = filters;
  if (since !== undefined) query = query.where(day, '>=', firstDay(since));
  if (until !== undefined) query = query.where(day, '<=', lastDay(until));
  // An event without a day is neither before nor after another.
  if (until !== undefined && since === undefined) query = query.where(day, '>', '');
  if (page.after)
    query = query.where(
      sql<boolean>`(${sql.ref(day)}, ${sql.ref(id)}) ${sql.raw(page.isNewestFirst ? '<' : '>')} (${page.after.day}, ${page.after.id})`,
    );
  // Two people of one party make two rows of one event.
  if (walk !== 'event' && walk.table === 'event_actor') query = query.groupBy([day, id]);
  return query
    .select([sql.ref<string>(day).as('day'), sql.ref<string>(id).as('id')])
    .orderBy(day, direction)
    .orderBy(id, direction)
    .limit(page.limit)
    .execute();
}

async function planOf(database: Database, filters: EventFilters): Promise<Plan> {
  const conditions: Condition[] = [];
  const sides: { role: 'actor' | 'recipient' | null; side: Side }[] = [];
  for (const [role, sought] of [
    ['actor', filters.actor],
    ['recipient', filters.recipient],
    [null, filters.with],
  ] as const)
    if (sought !== undefined) sides.push({ role, side: await sideNamed(database, sought) });
  const type = filters.type !== undefined && {
    type: oneOf(EventType.options, filters.type.toUpperCase(), 'type of event'),
  };
  let walk: Plan['walk'] = 'event';
  if (filters.between) {
    const between = [
      await sideNamed(database, filters.between[0]),
      await sideNamed(database, filters.between[1]),
    ] as const;
    walk = walkBetween(between[0], between[1]);
    // Persons are looked for on their own, whatever their parties.
    for (const side of between) if (walk === 'event' || 'actor' in side) sides.push({ role: null, side });
  }
  const [first, second] = sides;
  if (walk === 'event' && first && second && first.role && second.role) walk = walkBetween(first.side, second.side);
  if (walk === 'event' && sides.length) {
    // One actor is met less often than a whole party.
    const lead = sides.find(({ side }) => 'actor' in side) ?? sides[0]!;
    // Its index holds the role too: of a party's many events only those that match are looked at.
    walk = { table: 'event_actor', keys: { ...keysOf(lead.side), ...(lead.role && { role: lead.role }) } };
    sides.splice(sides.indexOf(lead), 1);
  }
  for (const { role, side } of sides) conditions.push(hasSide(role, side));
  // The indexes of those who take part and of dyads hold the type as well.
  if (type && walk !== 'event') walk = { ...walk, keys: { ...walk.keys, ...type } };
  else if (type) conditions.push((where) => where('e.type', '=', type.type));
  conditions.push(...(await plainConditions(database, filters)));
  return { walk, conditions };
}

/** The events of a dyad, where both sides are parties, or one acts and another is acted upon. */
function walkBetween(a: Side, b: Side): Plan['walk'] {
  const [x, y] = [partyOf(a), partyOf(b)];
  if (x === null || y === null || x === y) return 'event';
  return { table: 'dyad_event', keys: x < y ? { a: x, b: y } : { a: y, b: x } };
}

const partyOf = (side: Side): string | null => ('party' in side ? side.party : null);

const keysOf = (side: Side): Readonly<Record<string, string>> =>
  'party' in side ? { party: side.party } : { actor: side.actor.id };

const hasSide =
  (role: 'actor' | 'recipient' | null, side: Side): Condition =>
  (where) => {
    let sought = where.selectFrom('event_actor as s').select('s.event').whereRef('s.event', '=', 'e.id');
    if (role) sought = sought.where('s.role', '=', role);
    for (const [column, key] of Object.entries(keysOf(side)))
      sought = sought.where(`s.${column as 'party' | 'actor'}`, '=', key);
    return where.exists(sought);
  };

async function plainConditions(database: Database, filters: EventFilters): Promise<Condition[]> {
  const { mode, documents, isClaimed, isReviewed } = filters;
  const conditions: Condition[] = [];
  if (mode !== undefined) conditions.push((where) => where('e.mode', '=', mode.toLowerCase()));
  if (filters.status !== undefined) {
    const status = oneOf(EventStatus.options, filters.status.toLowerCase(), 'status');
    conditions.push((where) => where('e.status', '=', status));
  }
  if (filters.country !== undefined) {
    const country = stateNamed(filters.country);
    if (country === null)
      throw new QueryError(`“${filters.country}” is no state; give a name or an ISO 3166-1 code such as IRN`);
    conditions.push((where) => where('e.place_country', '=', country));
  }
  if (filters.place !== undefined) {
    const names = placeNames(filters.place);
    conditions.push((where) => where('e.place', 'in', names));
  }
  if (isClaimed !== undefined) conditions.push((where) => where('e.claimed', '=', isClaimed ? 1 : 0));
  if (isReviewed !== undefined) conditions.push((where) => where('e.review', isReviewed ? 'is not' : 'is', null));
  if (documents !== undefined) conditions.push((where) => where('e.documents', '>=', documents));
  if (filters.source !== undefined) conditions.push(await fromSource(database, filters.source));
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

async function fromSource(database: Database, sought: string): Promise<Condition> {
  const sources = await sourcesNamed(database, sought);
  const { rows } = await sql<{ documents: number }>`
    select count(*) as documents from (select 1 from origin where source in (${sql.join(sources)}) limit ${few + 1}) as met`.execute(
    database,
  );
  if (Number(rows[0]!.documents) <= few)
    return (where) =>
      where(
        'e.id',
        'in',
        where
          .selectFrom('origin as o')
          .innerJoin('report as r', 'r.document', 'o.document')
          .select('r.event')
          .where('o.source', 'in', sources)
          .$castTo<{ event: string }>(),
      );
  return (where) =>
    where.exists(
      where
        .selectFrom('report as r')
        .innerJoin('origin as o', 'o.document', 'r.document')
        .select('r.id')
        .whereRef('r.event', '=', 'e.id')
        .where('o.source', 'in', sources),
    );
}

/** One of the words that a field can hold. */
export function oneOf<T extends string>(options: readonly T[], value: string, what: string): T {
  const found = options.find((option) => option === value);
  if (found === undefined) throw new QueryError(`“${value}” is no ${what}; there are ${options.join(', ')}`);
  return found;
}
