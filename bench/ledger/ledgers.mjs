// The ledgers that are measured: a SQLite file, and a schema in PostgreSQL where a server answers.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { Ledger, LedgerError } from '../../dist/ledger/index.js';

const defaults = [
  path.join(os.tmpdir(), 'dragoman-bench.db'),
  `postgres://${os.userInfo().username}@localhost/test?schema=dragoman_bench`,
];

export const addressesOf = (given) => (given?.length ? given : defaults);

const isPostgres = (address) => /^postgres(ql)?:/.test(address);

/** Removes a ledger, so that it is made anew. Says so and gives false where its server does not answer. */
export async function emptied(address) {
  if (!isPostgres(address)) {
    for (const suffix of ['', '-wal', '-shm']) fs.rmSync(address + suffix, { force: true });
    return true;
  }
  const url = new URL(address);
  const schema = url.searchParams.get('schema');
  if (!schema) throw new Error(`${address}: name a schema of its own (?schema=NAME), which is emptied`);
  url.searchParams.delete('schema');
  const client = new pg.Client({ connectionString: url.href });
  try {
    await client.connect();
  } catch (error) {
    console.log(`skipped: ${url.host} does not answer (${error.message})`);
    return false;
  }
  await client.query(`drop schema if exists ${client.escapeIdentifier(schema)} cascade`);
  await client.end();
  return true;
}

export const sizeOf = ({ dialect, database }) => dialect.size(database);

/** Opens a ledger, or says why it is left out and gives null. */
export async function openOrSkip(address) {
  try {
    return await Ledger.open(address);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    console.log(`skipped: ${error.message}`);
    return null;
  }
}
