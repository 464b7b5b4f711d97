import { read } from '../../reading/index.js';
import { documentIdOf } from './digest.js';
import { type Entry, entryOf } from './entry.js';

/** What a document's origin says about it. */
export interface Description {
  readonly origin: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

/** Reads a text as its origin describes it and turns the reading into rows. Pure. */
export function readEntry(text: string, { origin, title, source, published, language }: Description): Entry {
  return entryOf(read({ id: documentIdOf(text), origin, title, source, published, language: language ?? 'en', text }));
}
