import { Command } from 'commander';
import { count } from './answer-lines.js';
import { type LedgerOptions, openLedger, withLedger } from './ledger-option.js';
import { exitCode, tellError } from './outcome.js';
import { write } from './write.js';

/** `dragoman forget DOCUMENT…` */
export function forgetCommand(): Command {
  return withLedger(
    new Command('forget')
      .description('Take documents out of a ledger, with all that rests on them alone.')
      .argument(
        '<document...>',
        'ids of documents as `dragoman documents` prints them, or what they came from (file, address)',
      ),
  )
    .addHelpText('after', '\nDecisions about them stay: they apply again when the document comes back.')
    .action(run);
}

async function run(wanted: string[], options: LedgerOptions): Promise<void> {
  const ledger = await openLedger(options, { mustExist: true });
  try {
    const ids = new Set<string>();
    for (const one of wanted) {
      const found = await ledger.documentsAt(one);
      if (!found.length) {
        tellError(`${one}: no document has this id or came from there`);
        process.exitCode = exitCode.failed;
      }
      for (const id of found) ids.add(id);
    }
    await ledger.forget([...ids]);
    await write(`${count(ids.size, 'document')} ${ids.size === 1 ? 'was' : 'were'} taken out.\n`);
  } finally {
    await ledger.close();
  }
}
