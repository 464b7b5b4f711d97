import { Command } from 'commander';
import type { CollectOptions, RawDocument, SourceError } from '../sources/index.js';
import { dateArgument, positiveArgument } from './arguments.js';
import { type LedgerOptions, openLedger, withLedger } from './ledger-option.js';
import { exitCode, tellError, tellFailure } from './outcome.js';
import { Progress } from './progress.js';
import { collectOptions, type SourceOptions, withSourceOptions } from './source-options.js';
import { write } from './write.js';

interface IngestCommandOptions extends SourceOptions, LedgerOptions {
  published?: string;
  jobs?: number;
  watch?: boolean;
}

/** `dragoman ingest SOURCE…` */
export function ingestCommand(): Command {
  const command = new Command('ingest')
    .description('Read documents into a ledger and bring them together with what is there.')
    .argument('<source...>', 'files, directories, globs, addresses of pages and feeds, or - for standard input')
    .option('--published <date>', 'date of publication of documents that do not bring one (YYYY-MM-DD)', dateArgument)
    .option('--watch', 'then go on and take in what comes into the folder, until interrupted; takes one folder')
    .option('--jobs <n>', 'worker threads (default: one a processor)', positiveArgument);
  return withLedger(withSourceOptions(command))
    .addHelpText(
      'after',
      `
What is in the ledger already is passed over: a run that was stopped, or killed, goes on when it is started again.
A document that cannot be read is told with its reason and skipped; the exit code is then 1.

Examples:
  dragoman ingest articles/ --ledger iran.db
  dragoman ingest https://news.example/feed.rss
  dragoman ingest CC-NEWS-20251001.warc.gz --ledger postgres://analyst@archive/ledger
  dragoman ingest inbox/ --watch`,
    )
    .action(run);
}

async function run(sources: string[], options: IngestCommandOptions, command: Command): Promise<void> {
  if (options.watch && sources.length > 1) command.error('error: --watch takes one folder');
  const stop = new AbortController();
  const interrupt = (): void => {
    tellError('stopping; what was stored stays, and the same command goes on from here');
    stop.abort(new Interrupted());
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const ledger = await openLedger(options);
  const { ingestAll, LedgerFetchMemory } = await import('../ingest/index.js');
  const { collect, sizeOf } = await import('../sources/index.js');
  const memory = new LedgerFetchMemory(ledger);
  const progress = new Progress();
  const counts = new Map<string, number>();
  const count = (what: string): void => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  let characters = 0;
  let done = 0;
  const total = options.watch ? null : await sizeOf(sources);
  try {
    const how = collectOptions(options);
    const settings = {
      ...how,
      signal: stop.signal,
      fetch: { ...how.fetch, memory },
    };
    const collected = options.watch ? watchAll(sources[0]!, settings, stop.signal) : collect(sources, settings);
    for await (const ingested of ingestAll(ledger, collected, memory, {
      published: options.published ?? null,
      jobs: options.jobs ?? null,
      isWatching: options.watch ?? false,
    })) {
      if ('error' in ingested) {
        progress.end();
        tellFailure(ingested);
        process.exitCode = exitCode.failed;
        count('failed');
        continue;
      }
      count(ingested.outcome);
      characters += ingested.characters;
      progress.at(++done, characters, total);
    }
    await ledger.settle();
  } catch (error) {
    if (!(error instanceof Interrupted) && !stop.signal.aborted) throw error;
    process.exitCode = exitCode.interrupted;
  } finally {
    progress.end();
    process.removeListener('SIGINT', interrupt);
    process.removeListener('SIGTERM', interrupt);
    const { documents, events } = await ledger.size();
    await ledger.close();
    await write(
      `${summary(counts)}${ledger.where} holds ${plural(documents, 'document')} and ${plural(events, 'event')}.\n`,
    );
  }
}

class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

const labels: readonly (readonly [outcome: string, words: string])[] = [
  ['new', 'new'],
  ['another origin', 'known from another place'],
  ['read anew', 'read anew under an earlier date or another title'],
  ['known', 'known'],
  ['passed over', 'there already'],
  ['failed', 'could not be read'],
];

function summary(counts: ReadonlyMap<string, number>): string {
  const told = labels.flatMap(([outcome, words]) => (counts.has(outcome) ? [`${counts.get(outcome)} ${words}`] : []));
  return told.length ? `${told.join(', ')}.\n` : '';
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What is in a folder, then what comes into it. */
async function* watchAll(
  folder: string,
  settings: CollectOptions,
  signal: AbortSignal,
): AsyncGenerator<RawDocument | SourceError> {
  const { watch } = await import('../sources/index.js');
  yield* watch(folder, { ...settings, signal });
}
