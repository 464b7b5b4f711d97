import fs from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { SourceError } from '../sources/source-error.js';
import { type LedgerOptions, openLedger, withLedger } from './ledger-option.js';
import { Progress } from './progress.js';
import { write } from './write.js';

/** `dragoman load FILE` */
export function loadCommand(): Command {
  return withLedger(
    new Command('load')
      .description(
        'Take the documents, readings and decisions of a dump into a ledger and bring them together with what is there.',
      )
      .argument('<file>', 'a dump, or - for standard input'),
  )
    .addHelpText(
      'after',
      `
Documents and decisions that are in the ledger already stay as they are. A damaged line ends the loading and is named;
what came before it is kept, and the same command goes on from there.

Examples:
  dragoman load ledger.jsonl --ledger copy.db
  dragoman dump --ledger mine.db | dragoman load - --ledger postgres://analyst@archive/ledger`,
    )
    .action(run);
}

async function run(file: string, options: LedgerOptions): Promise<void> {
  if (file !== '-' && !fs.existsSync(file)) throw new SourceError(file, 'no such file');
  const ledger = await openLedger(options);
  const progress = new Progress();
  try {
    const input = file === '-' ? process.stdin : fs.createReadStream(file, 'utf8');
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    const { documents, decisions } = await ledger.load(lines, file === '-' ? 'standard input' : file, (so) =>
      progress.say(`${so.documents} documents taken in`),
    );
    await ledger.settle();
    progress.end();
    await write(`${documents} documents and ${decisions} new decisions taken in.\n`);
  } finally {
    progress.end();
    await ledger.close();
  }
}
