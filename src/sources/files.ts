import fs from 'node:fs';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { filesBelow } from './folder.js';
import { SourceError } from './source-error.js';
import type { SourceForm } from './source-form.js';

const forms: Readonly<Record<string, SourceForm>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
  '.eml': 'mail',
  '.xml': 'feed',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
  '.warc': 'warc',
};

/** Whether a file is packed with gzip, by its name. */
export const isPacked = (file: string): boolean => /\.gz$/i.test(file);

/** What a file holds, by its extension, `.gz` aside; null where that says nothing. */
export const formOf = (file: string): SourceForm | null =>
  forms[path.extname(file.replace(/\.gz$/i, '')).toLowerCase()] ?? null;

/**
 * Whether a file is taken from a folder without being named. A feed is not: its articles are fetched, and nothing goes
 * out to the network because a file happened to lie somewhere.
 */
export const isDocumentFile = (file: string): boolean => {
  const form = formOf(file);
  return form !== null && form !== 'feed' && form !== 'json';
};

/**
 * The files that an argument names: a file, all documents below a directory, or what a glob matches; sorted.
 * What may not be looked into is among them as a `SourceError`. Throws one where there is nothing.
 */
export async function filesOf(input: string): Promise<(string | SourceError)[]> {
  const stat = fs.statSync(input, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    const documents = filesBelow(input, isDocumentFile);
    if (!documents.length) throw new SourceError(input, 'holds no .txt, .html, .jsonl, .eml or .warc file');
    return documents;
  }
  if (stat) return [input];
  if (!isDynamicPattern(input)) throw new SourceError(input, 'no such file or directory');
  const found = await glob(input.replaceAll('\\', '/'), { onlyFiles: true, expandDirectories: false });
  if (!found.length) throw new SourceError(input, 'matches no file');
  return found.sort();
}
