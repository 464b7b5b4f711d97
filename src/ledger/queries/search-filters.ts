import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { EventStatus, EventType } from '../../record/index.js';
import type { Database } from '../database/index.js';
import { sideNamed, stateNamed } from './actors-named.js';
import { firstDay, lastDay } from './dates.js';
import { oneOf, placeNames } from './event-filters.js';
import { NameError, QueryError } from './query-error.js';
import { type Filter, type FilterExpression, failAt } from './search-language.js';
import { sourcesNamed } from './sources-named.js';

type Condition = RawBuilder<SqlBool>;

/** What a report of an event must be like. */
interface ReportCondition {
  readonly ofReport: Condition;
}

/**
 * A condition on `document d` that says the same as the filters of a query. Type, status and place of one query ask for
 * one event that has all of them.
 *
 * @throws QueryError that points to a filter whose value means nothing; NameError for a name that is not known
 */
export async function documentCondition(
  database: Database,
  expression: FilterExpression,
  query: string,
): Promise<Condition> {
  const condition = await conditionOf(database, expression, query);
  return 'ofReport' in condition ? holdsReport([condition]) : condition;
}

async function conditionOf(
  database: Database,
  expression: FilterExpression,
  query: string,
): Promise<Condition | ReportCondition> {
  if (expression.is === 'filter') return filterCondition(database, expression, query);
  if (expression.is === 'not') return sql<SqlBool>`not (${await documentCondition(database, expression.of, query)})`;
  const parts: (Condition | ReportCondition)[] = [];
  for (const one of expression.of) parts.push(await conditionOf(database, one, query));
  if (expression.is === 'any')
    return sql<SqlBool>`(${sql.join(
      parts.map((part) => ('ofReport' in part ? holdsReport([part]) : part)),
      sql` or `,
    )})`;
  const ofReports = parts.filter((part) => 'ofReport' in part);
  const all = [...parts.filter((part) => !('ofReport' in part)), ...(ofReports.length ? [holdsReport(ofReports)] : [])];
  return sql<SqlBool>`(${sql.join(all, sql` and `)})`;
}

const holdsReport = (conditions: readonly ReportCondition[]): Condition =>
  sql<SqlBool>`d.id in (select r.document from report r where ${sql.join(
    conditions.map(({ ofReport }) => ofReport),
    sql` and `,
  )})`;

async function filterCondition(
  database: Database,
  filter: Filter,
  query: string,
): Promise<Condition | ReportCondition> {
  const { name, value } = filter;
  try {
    switch (name) {
      case 'actor':
        return await namesActor(database, value);
      case 'type':
        return { ofReport: sql<SqlBool>`r.type = ${oneOf(EventType.options, value.toUpperCase(), 'type of event')}` };
      case 'status':
        return { ofReport: sql<SqlBool>`r.status = ${oneOf(EventStatus.options, value.toLowerCase(), 'status')}` };
      case 'place': {
        const state = stateNamed(value);
        return state === null
          ? { ofReport: sql<SqlBool>`r.place in (${sql.join(placeNames(value))})` }
          : { ofReport: sql<SqlBool>`r.place_country = ${state}` };
      }
      case 'since':
        return sql<SqlBool>`d.latest >= ${firstDay(value)}`;
      case 'until':
        return sql<SqlBool>`d.earliest <= ${lastDay(value)}`;
      case 'source':
        return sql<SqlBool>`d.id in (select o.document from origin o where o.source in (${sql.join(await sourcesNamed(database, value))}))`;
    }
  } catch (error) {
    if (error instanceof QueryError && !(error instanceof NameError)) return failAt(query, filter, error.message);
    throw error;
  }
}

async function namesActor(database: Database, value: string): Promise<Condition> {
  const side = await sideNamed(database, value);
  const whose = 'party' in side ? sql`c.party = ${side.party}` : sql`c.id = ${side.actor.id}`;
  return sql<SqlBool>`d.id in (select p.document from actor c join signature g on g.actor = c.id
    join appearance p on p.signature = g.key where ${whose})`;
}
