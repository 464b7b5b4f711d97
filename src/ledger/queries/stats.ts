import type { Database, Dialect } from '../database/index.js';
import { allSources } from './sources-named.js';

/** How much a ledger holds. */
export interface Stats {
  readonly documents: number;
  /** Documents that are no copy of another. */
  readonly stories: number;
  readonly origins: number;
  readonly sources: number;
  readonly actors: number;
  readonly statements: number;
  readonly reports: number;
  readonly events: number;
  readonly eventsByType: readonly { readonly type: string; readonly events: number }[];
  readonly instruments: number;
  readonly positions: number;
  readonly decisions: number;
  /** First and last day of publication; null where no document has one. */
  readonly published: { readonly first: string; readonly last: string } | null;
  readonly characters: number;
  /** Bytes on the disk. */
  readonly size: number;
  readonly engines: readonly { readonly engine: string; readonly documents: number }[];
}

/** Counts what a ledger holds. */
export async function stats(database: Database, dialect: Dialect): Promise<Stats> {
  const count = async (table: 'origin' | 'actor' | 'statement' | 'report' | 'instrument' | 'position' | 'decision') => {
    const { rows } = await database
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow();
    return Number(rows);
  };
  const documents = await database
    .selectFrom('document')
    .select((select) => [
      select.fn.countAll<number>().as('documents'),
      select.fn.count<number>('copies').distinct().as('stories'),
      select.fn.min('earliest').as('first'),
      select.fn.max('latest').as('last'),
      select.fn.sum<number>('characters').as('characters'),
    ])
    .executeTakeFirstOrThrow();
  const types = await database
    .selectFrom('tally')
    .select((select) => ['type', select.fn.sum<number>('events').as('events')])
    .where('what', '=', 'all')
    .groupBy('type')
    .orderBy('events', 'desc')
    .orderBy('type')
    .execute();
  const engines = await database
    .selectFrom('reading')
    .select((select) => ['engine', select.fn.countAll<number>().as('documents')])
    .groupBy('engine')
    .orderBy('engine')
    .execute();
  const eventsByType = types.map(({ type, events }) => ({ type, events: Number(events) }));
  return {
    documents: Number(documents.documents),
    stories: Number(documents.stories),
    origins: await count('origin'),
    sources: (await allSources(database)).length,
    actors: await count('actor'),
    statements: await count('statement'),
    reports: await count('report'),
    events: eventsByType.reduce((sum, { events }) => sum + events, 0),
    eventsByType,
    instruments: await count('instrument'),
    positions: await count('position'),
    decisions: await count('decision'),
    published:
      documents.first === null || documents.last === null ? null : { first: documents.first, last: documents.last },
    characters: Number(documents.characters ?? 0),
    size: await dialect.size(database),
    engines: engines.map((row) => ({ engine: row.engine, documents: Number(row.documents) })),
  };
}
