import type { DocumentInput } from '../record/index.js';
import { documentId } from './document-id.js';
import { isOfHeading } from './heading.js';

const longestTitle = 200;
/** A question that is no longer than this and stands alone is a headline. */
const longestQuestion = 90;

/**
 * The headline of a plain-text article: its first line that names neither house nor day, where that is short, does not end
 * like a sentence (but may be a question) and is followed by more text. Null where the text begins at once.
 */
export function titleOf(text: string): string | null {
  const lines = text.slice(0, 4096).split('\n');
  const at = lines.findIndex((line) => line.trim() && !isOfHeading(line.trim()));
  const first = lines[at]?.trim().replace(/^(?:title|headline)\s*:\s*/i, '');
  if (!first || first.length > longestTitle || !lines.slice(at + 1).some((line) => line.trim())) return null;
  if (first.length <= longestQuestion && /^[^.!?…]+\?$/.test(first)) return first;
  return /[.!?:;,…]["”’'»)\]]*$/.test(first) ? null : first;
}

/** A plain text as a document; the text stays as it is, so that offsets are those of the file. */
export function documentFromText(text: string, origin: string): DocumentInput {
  return { id: documentId(text), origin, title: titleOf(text), text };
}
