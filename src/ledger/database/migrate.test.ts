import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../ledger.js';
import { articles } from '../testing/articles.js';
import { fill, ledgers } from '../testing/ledgers.js';
import { ledgerVersion, migrate } from './migrate.js';

/** What version 2 added, so that it can be taken away again. */
const added = [
  ...['event_urgency', 'statement_urgency', 'position_urgency', 'event_disagreeing', 'event_mode', 'event_told'],
  'event_claimed',
  ...['actor_documents', 'instrument_documents', 'position_day', 'document_taken'],
].map((index) => `drop index ${index}`);
const columns = ['event', 'statement', 'position'].map((table) => `alter table ${table} drop column urgency`);
const tables = ['tally', 'pair', 'event_source'].map((table) => `drop table ${table}`);

describe.each(ledgers)('a ledger of version 1 in $name', (kind) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await kind.open();
    await fill(ledger, articles);
  });
  afterAll(() => kind.dispose(ledger));

  const held = async () => {
    const found: Record<string, unknown> = {};
    for (const query of [
      'select * from tally order by what, value, type, month',
      'select * from pair order by a, b',
      'select * from event_source order by source, day, event',
      ...['event', 'statement', 'position'].map((table) => `select id, urgency from ${table} order by id`),
    ])
      found[query] = (await sql.raw(query).execute(ledger.database)).rows;
    return found;
  };

  it('holds after its migration what a new one would', async () => {
    const written = await held();
    for (const [query, rows] of Object.entries(written)) expect(rows, query).not.toEqual([]);
    for (const statement of [...added, ...columns, ...tables, 'update ledger_version set version = 1'])
      await sql.raw(statement).execute(ledger.database);
    await migrate(ledger.database, ledger.dialect, ledger.where);
    expect(await held()).toEqual(written);
    const { rows } = await sql<{ version: number }>`select version from ledger_version`.execute(ledger.database);
    expect(rows).toEqual([{ version: ledgerVersion }]);
  });
});
