import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { LedgerError } from '../ledger-error.js';

/**
 * Whether a ledger is there, all in its file, and nothing can be written beside it, as on a mounted archive or in another's folder. SQLite
 * then cannot open it as usual: to read a ledger that keeps a log it makes two files beside it.
 *
 * @throws LedgerError when a log lies beside it, without which it would be read as it was some time ago
 */
export function isUnwritable(file: string): boolean {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  try {
    fs.accessSync(path.dirname(path.resolve(file)), fs.constants.W_OK);
    return false;
  } catch {
    // nothing can be written there
  }
  if (!fs.statSync(`${file}-wal`, { throwIfNoEntry: false })?.size) return true;
  // With both files there, as while somebody else is at work in the ledger, SQLite reads them as they are.
  if (!fs.existsSync(`${file}-shm`))
    throw new LedgerError(
      file,
      `its folder is read-only and part of it is still in ${path.basename(file)}-wal: copy both to a folder where you can write, and name the copy`,
    );
  return false;
}

/** The address under which SQLite reads a file without writing or locking anything: nobody else may write it meanwhile. */
export const addressToReadOnly = (file: string): string => `${pathToFileURL(path.resolve(file)).href}?immutable=1`;

/** Gives a check that fails once somebody has written a file after all: what is read then is neither old nor new. */
export function watchOver(file: string): () => void {
  const stateOf = (): string => {
    const stat = fs.statSync(file, { bigint: true, throwIfNoEntry: false });
    return stat ? `${stat.ino} ${stat.mtimeNs} ${stat.size}` : 'gone';
  };
  const before = stateOf();
  return () => {
    if (stateOf() !== before)
      throw new LedgerError(file, 'was changed by another process while it was read; ask again');
  };
}
