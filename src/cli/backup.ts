import { Command } from 'commander';
import { type LedgerOptions, openLedger, withLedger } from './ledger-option.js';
import { write } from './write.js';

/** `dragoman backup FILE` */
export function backupCommand(): Command {
  return withLedger(
    new Command('backup')
      .description('Copy a ledger, which may be in use, to a new file.')
      .argument('<file>', 'the copy; an existing file is never overwritten'),
  ).action(run);
}

async function run(file: string, options: LedgerOptions): Promise<void> {
  const ledger = await openLedger(options, { mustExist: true });
  try {
    await ledger.backup(file);
    await write(`${ledger.where} was copied to ${file}.\n`);
  } finally {
    await ledger.close();
  }
}
