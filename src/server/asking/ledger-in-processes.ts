import fs from 'node:fs';
import type { AskedLedger } from './questions.js';
import { Respondent } from './respondent.js';

/** A question that nobody was free to take up. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

export interface AskingOptions {
  /** Processes that answer questions. */
  readonly readers?: number;
  /** How long a question may take, in milliseconds. */
  readonly budget?: number;
  /** How many questions may wait for their turn. */
  readonly mostWaiting?: number;
  /** The module that the processes run. */
  readonly module?: URL;
}

const isPostgres = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);

/**
 * Keeps a ledger open in processes of their own: some that answer questions, one that makes all changes. Where it is kept
 * in a file that is not there yet, it is made.
 *
 * @throws LedgerError where it cannot be opened
 */
export async function openInProcesses(where: string, options: AskingOptions = {}): Promise<AskedLedger> {
  const {
    readers: count = 2,
    budget = 10_000,
    mostWaiting = 200,
    module = new URL('./ledger-process.js', import.meta.url),
  } = options;
  const writer = new Respondent(where, module);
  const readers = Array.from({ length: count }, () => new Respondent(where, module, !isPostgres(where)));
  // PostgreSQL answers several at once; SQLite one after the other
  const together = isPostgres(where) ? 4 : 1;
  const waiting: ((free: Respondent) => void)[] = [];
  const free = (): Respondent | undefined =>
    readers.filter(({ load }) => load < together).sort((a, b) => a.load - b.load)[0];

  const ask = async (question: string, ...asked: readonly unknown[]): Promise<unknown> => {
    if (waiting.length >= mostWaiting) throw new BusyError('too many questions are waiting; ask again in a moment');
    const reader = free() ?? (await new Promise<Respondent>((resolve) => waiting.push(resolve)));
    try {
      return await reader.ask(question, asked, budget);
    } finally {
      waiting.shift()?.(reader);
    }
  };
  const change = (question: string, ...asked: readonly unknown[]): Promise<unknown> =>
    writer.ask(question, asked, null);
  try {
    await change('open');
  } catch (error) {
    await writer.close();
    throw error;
  }
  // they are started before somebody waits for them
  for (const _ of readers) ask('open').catch(() => {});
  return {
    where: where.replace(/(:\/\/[^:/@]*):[^@]*@/, '$1:…@'),
    ask: ask as AskedLedger['ask'],
    change: change as AskedLedger['change'],
    version: () => (isPostgres(where) ? null : fileVersion(where)),
    close: async () => {
      await Promise.all(readers.map((reader) => reader.close()));
      await writer.close();
    },
  };
}

/** When the file of a ledger and its log were last written, by whomever. */
function fileVersion(file: string): string | null {
  try {
    const state = [file, `${file}-wal`].map((name) => fs.statSync(name, { bigint: true, throwIfNoEntry: false }));
    return state.map((stat) => (stat ? `${stat.mtimeNs}.${stat.size}` : '-')).join('/');
  } catch {
    return null;
  }
}
