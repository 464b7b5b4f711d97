import { type Command, Option } from 'commander';
import { Page } from '../exports/index.js';
import type { Ledger } from '../ledger/index.js';
import { type LedgerOptions, openLedger, withLedger } from './ledger-option.js';
import { write } from './write.js';

export interface AskingOptions extends LedgerOptions {
  format: 'text' | 'json' | 'jsonl' | 'csv';
}

/** Adds the options of a command that asks a ledger. */
export const withAsking = (command: Command, formats: readonly AskingOptions['format'][]): Command =>
  withLedger(
    command.addOption(new Option('--format <format>', 'how to print the answer').choices(formats).default('text')),
  );

/** Opens the ledger that a command was given, asks it, and closes it. */
export async function asking<T>(options: LedgerOptions, question: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(options, { mustExist: true });
  try {
    return await question(ledger);
  } finally {
    await ledger.close();
  }
}

/** Prints an answer: as JSON, or as the lines that `lay` puts on a page for a person. */
export async function answer<T>(
  found: T,
  { format }: Pick<AskingOptions, 'format'>,
  lay: (page: Page, found: T) => void,
): Promise<void> {
  if (format === 'json') return write(`${JSON.stringify(found, null, 2)}\n`);
  const page = newPage();
  lay(page, found);
  return write(page.toString());
}

/** A page as wide as the terminal; coloured on a terminal only. */
export const newPage = (): Page =>
  new Page({
    color: process.stdout.isTTY === true && !process.env.NO_COLOR,
    width: Math.min(process.stdout.columns ?? 100, 120),
  });
