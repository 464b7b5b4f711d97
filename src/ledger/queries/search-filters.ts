import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { EventStatus, EventType } from '../../record/index.js';
import type { Database, Within } from '../database/index.js';
import { sideNamed, stateNamed } from './actors-named.js';
import { firstDay, lastDay } from './dates.js';
import { oneOf, placeNames } from './event-filters.js';
import { NameError, QueryError } from './query-error.js';
import { type Filter, type FilterExpression, failAt } from './search-language.js';
import { sourcesNamed } from './sources-named.js';

/** What an event must be like, as the document reports it: a condition on `report r`. */
interface OfReport {
  readonly field: 'type' | 'status' | 'place';
  readonly ofReport: RawBuilder<SqlBool>;
}

interface Condition extends Within {
  /** Whether the row of the document itself tells. */
  readonly isOwn?: boolean;
}

interface Asking {
  readonly database: Database;
  readonly query: string;
  readonly few: number;
}

/** Up to so many documents are listed and looked up; of more, each is looked at when it comes to it. */
export const fewDocuments = 20_000;
/** The same where documents come newest first, so that soon enough are met. */
export const fewNewest = 2_000;
/** Keeps PostgreSQL from looking up all documents that fulfil a condition before the first one is asked about. */
const eachOnItsOwn = sql`limit 1 offset 0`;

/**
 * What the filters of a query say, as a condition on `document d`. Type, status and place of one query ask for one event
 * that has all of them.
 *
 * @throws QueryError that points to a filter whose value means nothing; NameError for a name that is not known
 */
export async function documentCondition(
  database: Database,
  expression: FilterExpression,
  query: string,
  few = fewDocuments,
): Promise<Within> {
  const condition = await conditionOf({ database, query, few }, expression);
  return 'ofReport' in condition ? holdsReport({ database, query, few }, [condition]) : condition;
}

async function conditionOf(asking: Asking, expression: FilterExpression): Promise<Condition | OfReport> {
  if (expression.is === 'filter') return filterCondition(asking, expression);
  if (expression.is === 'not') {
    const { condition } = await documentCondition(asking.database, expression.of, asking.query, asking.few);
    return { condition: sql<SqlBool>`not (${condition})`, isSparse: false };
  }
  const parts: (Condition | OfReport)[] = [];
  for (const one of expression.of) parts.push(await conditionOf(asking, one));
  const isAll = expression.is === 'all';
  const ofReports = parts.filter((part): part is OfReport => 'ofReport' in part);
  const all = parts.filter((part): part is Condition => !('ofReport' in part));
  if (isAll && ofReports.length) all.push(await holdsReport(asking, ofReports));
  else for (const one of ofReports) all.push(await holdsReport(asking, [one]));
  // What a document's own row or a list says is settled before what has to be looked for.
  const effort = ({ isSparse, isOwn }: Condition): number => (isOwn ? 0 : isSparse ? 1 : 2);
  all.sort((a, b) => effort(a) - effort(b));
  return {
    condition: sql<SqlBool>`(${sql.join(
      all.map(({ condition }) => condition),
      isAll ? sql` and ` : sql` or `,
    )})`,
    isSparse: isAll ? all.some((one) => one.isSparse) : all.every((one) => one.isSparse),
  };
}

async function holdsReport(asking: Asking, conditions: readonly OfReport[]): Promise<Within> {
  const isOnlyStatus = conditions.every(({ field }) => field === 'status');
  const all = sql.join(
    [
      ...conditions.map(({ ofReport }) => ofReport),
      // The index of reports begins with their types.
      ...(isOnlyStatus ? [sql`r.type in (${sql.join(EventType.options)})`] : []),
    ],
    sql` and `,
  );
  const isSparse = await areFew(asking, sql`select 1 from report r where ${all}`);
  return {
    isSparse,
    condition: isSparse
      ? sql<SqlBool>`d.id in (select r.document from report r where ${all})`
      : sql<SqlBool>`exists (select 1 from report r where r.document = d.id and ${all} ${eachOnItsOwn})`,
  };
}

async function filterCondition(asking: Asking, filter: Filter): Promise<Condition | OfReport> {
  const { name, value } = filter;
  try {
    switch (name) {
      case 'actor':
        return await namesActor(asking, value);
      case 'type':
        return {
          field: 'type',
          ofReport: sql<SqlBool>`r.type = ${oneOf(EventType.options, value.toUpperCase(), 'type of event')}`,
        };
      case 'status':
        return {
          field: 'status',
          ofReport: sql<SqlBool>`r.status = ${oneOf(EventStatus.options, value.toLowerCase(), 'status')}`,
        };
      case 'place': {
        const state = stateNamed(value);
        return state === null
          ? { field: 'place', ofReport: sql<SqlBool>`r.place in (${sql.join(placeNames(value))})` }
          : { field: 'place', ofReport: sql<SqlBool>`r.place_country = ${state}` };
      }
      case 'since':
        return { condition: sql<SqlBool>`d.latest >= ${firstDay(value)}`, isSparse: false, isOwn: true };
      case 'until':
        return { condition: sql<SqlBool>`d.earliest <= ${lastDay(value)}`, isSparse: false, isOwn: true };
      case 'source':
        return await isFrom(asking, value);
    }
  } catch (error) {
    if (error instanceof QueryError && !(error instanceof NameError))
      return failAt(asking.query, filter, error.message);
    throw error;
  }
}

async function namesActor({ database, few }: Asking, value: string): Promise<Within> {
  const side = await sideNamed(database, value);
  const whose = 'party' in side ? sql`c.party = ${side.party}` : sql`c.id = ${side.actor.id}`;
  const { rows } = await sql<{ documents: number | null }>`
    select sum(c.documents) as documents from actor c where ${whose}`.execute(database);
  const isSparse = Number(rows[0]!.documents ?? 0) <= few;
  return {
    isSparse,
    condition: isSparse
      ? sql<SqlBool>`d.id in (select p.document from actor c join signature g on g.actor = c.id
          join appearance p on p.signature = g.key where ${whose})`
      : // `cross join` has SQLite begin with the few who appear in a document, not with all who belong to a party.
        sql<SqlBool>`exists (select 1 from appearance p cross join signature g cross join actor c
          where p.document = d.id and g.key = p.signature and c.id = g.actor and ${whose} ${eachOnItsOwn})`,
  };
}

async function isFrom(asking: Asking, value: string): Promise<Within> {
  const sources = sql.join(await sourcesNamed(asking.database, value));
  const isSparse = await areFew(asking, sql`select 1 from origin o where o.source in (${sources})`);
  return {
    isSparse,
    condition: isSparse
      ? sql<SqlBool>`d.id in (select o.document from origin o where o.source in (${sources}))`
      : sql<SqlBool>`exists (select 1 from origin o where o.document = d.id and o.source in (${sources}) ${eachOnItsOwn})`,
  };
}

async function areFew({ database, few }: Asking, rowsOf: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (${rowsOf} limit ${few + 1}) as met`.execute(database);
  return Number(rows[0]!.count) <= few;
}
