import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import type { Entry, KeptDocument, Ledger } from '../ledger/index.js';
import { engine } from '../reading/engine.js';
import type { Failure } from '../threads/index.js';
import { positiveArgument } from './arguments.js';
import { type LedgerOptions, openLedger, withLedger } from './ledger-option.js';
import { exitCode, tellFailure } from './outcome.js';
import { Progress } from './progress.js';
import { write } from './write.js';

interface RereadOptions extends LedgerOptions {
  all?: boolean;
  jobs?: number;
}

/** Documents that are read and replaced in one transaction. */
const batchSize = 32;

/** `dragoman reread` */
export function rereadCommand(): Command {
  return withLedger(
    new Command('reread')
      .description('Read the documents of a ledger again with this version of the program; decisions of people stay.')
      .option('--all', 'also those that this version has read')
      .option('--jobs <n>', 'worker threads (default: one a processor)', positiveArgument),
  )
    .addHelpText('after', '\nA run that was stopped goes on when it is started again.')
    .action(run);
}

async function run(options: RereadOptions): Promise<void> {
  const { Piscina } = await import('piscina');
  const ledger = await openLedger(options, { mustExist: true });
  const progress = new Progress();
  const threads = options.jobs ?? availableParallelism();
  const pool = new Piscina({
    filename: new URL('./reread-task.js', import.meta.url).href,
    maxThreads: threads,
    minThreads: 1,
  });
  let done = 0;
  let characters = 0;
  const finish = async (outcomes: readonly (Entry | Failure)[]): Promise<void> => {
    const entries: Entry[] = [];
    for (const outcome of outcomes) {
      if (!('error' in outcome)) entries.push(outcome);
      else {
        progress.end();
        tellFailure(outcome);
        process.exitCode = exitCode.failed;
      }
    }
    await ledger.replace(entries);
    done += entries.length;
    for (const { document } of entries) characters += document.characters;
    progress.at(done, characters);
  };
  try {
    const running: Promise<(Entry | Failure)[]>[] = [];
    for await (const batch of batches(ledger, options.all ? null : engine)) {
      running.push(pool.run(batch));
      if (running.length > threads) await finish(await running.shift()!);
    }
    for (const outcomes of running) await finish(await outcomes);
    await ledger.settle();
    progress.end();
    await write(`${done} document${done === 1 ? '' : 's'} read again by ${engine}.\n`);
  } finally {
    progress.end();
    await pool.destroy();
    await ledger.close();
  }
}

async function* batches(ledger: Ledger, notBy: string | null): AsyncGenerator<KeptDocument[]> {
  let batch: KeptDocument[] = [];
  for await (const document of ledger.documents(notBy)) {
    batch.push(document);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}
