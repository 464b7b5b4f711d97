import { Command } from 'commander';
import { count } from './answer-lines.js';
import { linesOf, mustBeReadable, nameOfFile } from './files.js';
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
  mustBeReadable(file);
  const ledger = await openLedger(options);
  const progress = new Progress();
  try {
    const { documents, decisions, newDocuments, newDecisions } = await ledger.load(
      linesOf(file),
      nameOfFile(file),
      (so) => progress.say(`${count(so.documents, 'document')} taken in`),
    );
    await ledger.settle();
    progress.end();
    await write(
      `${newDocuments} of ${count(documents, 'document')} and ${newDecisions} of ${count(decisions, 'decision')} were new.\n`,
    );
  } finally {
    progress.end();
    await ledger.close();
  }
}
