import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { asSourceError, SourceError } from '../sources/source-error.js';
import { refuseDirectory } from './files.js';
import { type LedgerOptions, openLedger, withLedger } from './ledger-option.js';
import { Progress } from './progress.js';

/** `dragoman dump [FILE]` */
export function dumpCommand(): Command {
  return withLedger(
    new Command('dump')
      .description('Write a whole ledger as sorted JSON Lines, the same for the same documents and decisions.')
      .argument('[file]', 'where to write it; standard output if none or - is given'),
  )
    .addHelpText(
      'after',
      `
Two ledgers are the same when their dumps are: compare them with diff, keep them in an archive, take them in with
\`dragoman load\`.

Examples:
  dragoman dump ledger.jsonl
  diff <(dragoman dump --ledger a.db) <(dragoman dump --ledger b.db)`,
    )
    .action(run);
}

async function run(named: string | undefined, options: LedgerOptions): Promise<void> {
  const file = named === '-' ? undefined : named;
  if (file !== undefined) refuseDirectory(file);
  const ledger = await openLedger(options, { mustExist: true });
  const progress = new Progress();
  const partial = file === undefined ? null : `${file}.${process.pid}.part`;
  try {
    const out: NodeJS.WritableStream = partial === null ? process.stdout : fs.createWriteStream(partial);
    let lines = 0;
    for await (const line of ledger.dump()) {
      if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
      if (++lines % 1000 === 0) progress.say(`${lines} lines written`);
    }
    if (partial !== null && file !== undefined) {
      out.end();
      await once(out, 'finish');
      // A dump is there whole or not at all.
      fs.renameSync(partial, file);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (file === undefined || code === undefined) throw error;
    if (code === 'ENOSPC') throw new SourceError(file, 'no space left on the disk; no dump was written');
    throw code === 'ENOENT'
      ? new SourceError(file, `the folder ${path.dirname(file)} does not exist; make it first`)
      : asSourceError(error, file);
  } finally {
    if (partial !== null) fs.rmSync(partial, { force: true });
    progress.end();
    await ledger.close();
  }
}
