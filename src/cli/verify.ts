import { Command } from 'commander';
import { count } from './answer-lines.js';
import { type LedgerOptions, openLedger, withLedger } from './ledger-option.js';
import { exitCode } from './outcome.js';
import { Progress } from './progress.js';
import { write } from './write.js';

/** `dragoman verify` */
export function verifyCommand(): Command {
  return withLedger(
    new Command('verify').description(
      'Check a ledger: texts by their digest, spans inside their texts, no orphans, all counts against a recount.',
    ),
  )
    .addHelpText('after', '\nEvery fault is printed on a line of its own; the exit code is 1 when there is one.')
    .action(run);
}

async function run(options: LedgerOptions): Promise<void> {
  const ledger = await openLedger(options, { mustExist: true });
  const progress = new Progress();
  let faults = 0;
  try {
    for await (const { where, what } of ledger.verify((documents) => progress.say(`${documents} documents checked`))) {
      progress.end();
      faults++;
      await write(`${where}: ${what}\n`);
    }
    progress.end();
    const { documents, events } = await ledger.size();
    const held = `${count(documents, 'document')} and ${count(events, 'event')}`;
    await write(faults ? `${count(faults, 'fault')} found in ${held}.\n` : `No fault found in ${held}.\n`);
    if (faults) process.exitCode = exitCode.failed;
  } finally {
    await ledger.close();
  }
}
