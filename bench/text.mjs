// The text that is measured: the examples of this repository, or the .txt files of a folder.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Texts of the .txt files in a folder, sorted by name. */
export function textsOf(folder) {
  const names = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  if (!names.length) throw new Error(`${folder}: no .txt file`);
  return names.map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
}

/** Texts in turn until there are `count`. */
export const repeated = (texts, count) => Array.from({ length: count }, (_, i) => texts[i % texts.length]);
