import fs from 'node:fs';
import { createInterface } from 'node:readline';
import { asSourceError, SourceError } from '../sources/source-error.js';

/** What a file is called in an error. */
export const nameOfFile = (file: string): string => (file === '-' ? 'standard input' : file);

/**
 * Makes sure that a file can be read before anything else is done because of it; `-` always can.
 *
 * @throws SourceError for what is not there, is a directory or may not be read
 */
export function mustBeReadable(file: string): void {
  if (file === '-') return;
  try {
    fs.accessSync(file, fs.constants.R_OK);
  } catch (error) {
    throw asSourceError(error, file);
  }
  refuseDirectory(file);
}

/** @throws SourceError for a directory, where one file is wanted */
export function refuseDirectory(file: string): void {
  if (file !== '-' && fs.statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new SourceError(file, 'is a directory; give one file');
}

/** The lines of a file, or of standard input for `-`, without their ends. */
export function linesOf(file: string): AsyncIterable<string> {
  mustBeReadable(file);
  const input = file === '-' ? process.stdin : fs.createReadStream(file, 'utf8');
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

/** The whole text of a file. */
export function textOf(file: string): string {
  mustBeReadable(file);
  return fs.readFileSync(file, 'utf8');
}

/** Writes a file that is not there yet. */
export function writeNew(file: string, text: string): void {
  try {
    fs.writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    // a part of it would be in the way of the next attempt
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') fs.rmSync(file, { force: true });
    throw asSourceError(error, file);
  }
}
