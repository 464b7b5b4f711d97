import type { Database } from '../database/index.js';
import { type DocumentCard, documentsByNumber } from './documents.js';
import { eventsById, type LedgerEvent } from './events.js';
import { waiting } from './review.js';

/** What is new, what disagrees, what waits for review. */
export interface DeskAnswer {
  readonly counts: {
    readonly documents: number;
    readonly events: number;
    readonly statements: number;
    readonly positions: number;
    readonly actors: number;
    readonly instruments: number;
    readonly decisions: number;
    readonly disagreeing: number;
  };
  /** The documents taken in last, the latest first. */
  readonly latest: readonly DocumentCard[];
  /** The latest events about which their reports disagree. */
  readonly disagreeing: readonly LedgerEvent[];
  /** How many events, statements and positions wait for a person. */
  readonly toReview: number;
}

/** What a person sees who sits down at a ledger; `limit` entries of each list. */
export async function desk(database: Database, limit = 10): Promise<DeskAnswer> {
  const numbers = await database
    .selectFrom('document')
    .select('number')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  const disagreeing = await database
    .selectFrom('event')
    .select('id')
    .where('disagreements', 'is not', null)
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return {
    counts: await countsOf(database),
    latest: await documentsByNumber(
      database,
      numbers.map(({ number }) => number),
    ),
    disagreeing: await eventsById(
      database,
      disagreeing.map(({ id }) => id),
      1,
    ),
    toReview: await waiting(database),
  };
}

async function countsOf(database: Database): Promise<DeskAnswer['counts']> {
  const count = async (
    table: 'document' | 'event' | 'statement' | 'position' | 'actor' | 'instrument' | 'decision',
  ): Promise<number> => {
    const { rows } = await database
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow();
    return Number(rows);
  };
  const { disagreeing } = await database
    .selectFrom('event')
    .select((select) => select.fn.countAll<number>().as('disagreeing'))
    .where('disagreements', 'is not', null)
    .executeTakeFirstOrThrow();
  return {
    documents: await count('document'),
    events: await count('event'),
    statements: await count('statement'),
    positions: await count('position'),
    actors: await count('actor'),
    instruments: await count('instrument'),
    decisions: await count('decision'),
    disagreeing: Number(disagreeing),
  };
}
