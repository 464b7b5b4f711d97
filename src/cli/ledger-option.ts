import fs from 'node:fs';
import { type Command, Option } from 'commander';
import type { Ledger } from '../ledger/index.js';
import { wordArgument } from './arguments.js';

export interface LedgerOptions {
  ledger: string;
}

/** Adds the option that says which ledger a command works on. */
export const withLedger = (command: Command): Command =>
  command.addOption(
    new Option('--ledger <where>', 'the ledger: an SQLite file, or postgres://…')
      .env('DRAGOMAN_LEDGER')
      // SQLite takes an empty name for a ledger that is gone when it is closed
      .argParser(wordArgument)
      .default('ledger.db'),
  );

/**
 * Opens the ledger that a command was given. With `mustExist` a file that is not there is an error and is not made.
 * What keeps a ledger is loaded here and not before, so that other commands start as fast as without it.
 */
export async function openLedger({ ledger: where }: LedgerOptions, { mustExist = false } = {}): Promise<Ledger> {
  const { Ledger, LedgerError } = await import('../ledger/index.js');
  const isAddress = /^\w+:\/\//.test(where);
  if (mustExist && !isAddress && !fs.existsSync(where))
    throw new LedgerError(where, 'no such ledger; `dragoman ingest` makes one, --ledger says where it is');
  return Ledger.open(where);
}
