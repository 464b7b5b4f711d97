import fs from 'node:fs';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { SourceError } from './source-error.js';

export type SourceForm = 'text' | 'html' | 'jsonl';

const forms: Readonly<Record<string, SourceForm>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** What a file holds, by its extension; null where that says nothing. */
export const formOf = (file: string): SourceForm | null => forms[path.extname(file).toLowerCase()] ?? null;

/**
 * The files that an argument names: a file, all documents below a directory, or what a glob matches; sorted.
 * Throws a `SourceError` where there is none.
 */
export async function filesOf(input: string): Promise<string[]> {
  const stat = fs.statSync(input, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    const found = await glob('**/*', { cwd: input, onlyFiles: true, expandDirectories: false });
    const documents = found.filter(formOf).sort();
    if (!documents.length) throw new SourceError(input, 'holds no .txt, .html or .jsonl file');
    return documents.map((file) => path.join(input, file));
  }
  if (stat) return [input];
  if (!isDynamicPattern(input)) throw new SourceError(input, 'no such file or directory');
  const found = await glob(input.replaceAll('\\', '/'), { onlyFiles: true, expandDirectories: false });
  if (!found.length) throw new SourceError(input, 'matches no file');
  return found.sort();
}
