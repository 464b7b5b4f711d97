import type { DocumentInput } from '../record/index.js';
import { documentId } from './document-id.js';

const longestTitle = 200;

/**
 * The headline of a plain-text article: its first line, where that is short, does not end like a sentence and is
 * followed by more text. Null where the text begins at once.
 */
export function titleOf(text: string): string | null {
  const lines = text.slice(0, 4096).trimStart();
  const end = lines.indexOf('\n');
  const first = end < 0 ? '' : lines.slice(0, end).trim();
  if (!first || first.length > longestTitle || !lines.slice(end).trim()) return null;
  return /[.!?:;,…]["”’'»)\]]*$/.test(first) ? null : first;
}

/** A plain text as a document; the text stays as it is, so that offsets are those of the file. */
export function documentFromText(text: string, origin: string): DocumentInput {
  return { id: documentId(text), origin, title: titleOf(text), text };
}
