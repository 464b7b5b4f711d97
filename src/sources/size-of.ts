import fs from 'node:fs';
import { filesOf } from './files.js';

/** Kinds whose documents take about as many characters as their files have bytes. */
const plain = /\.(?:txt|jsonl|html?|eml)$/i;

/**
 * About how many characters of documents lie behind the arguments of a command, or null where that cannot be told
 * beforehand: standard input, addresses, feeds, archives and packed files.
 */
export async function sizeOf(inputs: readonly string[]): Promise<number | null> {
  let size = 0;
  for (const input of inputs) {
    if (input === '-' || /^[a-z][a-z\d+.-]+:\/\//i.test(input)) return null;
    let files: readonly string[];
    try {
      files = (await filesOf(input)).filter((file) => typeof file === 'string');
    } catch {
      // What cannot be found is told when its turn comes.
      continue;
    }
    for (const file of files) {
      if (!plain.test(file)) return null;
      size += fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    }
  }
  return size;
}
