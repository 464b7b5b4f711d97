import { type Entry, type KeptDocument, readEntry } from '../ledger/index.js';
import { type Failure, failureOf } from '../threads/index.js';

/** Reads kept documents again, each on its own: one that fails costs only itself. */
export default function rereadTask(documents: readonly KeptDocument[]): (Entry | Failure)[] {
  return documents.map(({ id, text, description }) => {
    try {
      return readEntry(text, description);
    } catch (error) {
      return failureOf(error, `${description.origin} (${id})`);
    }
  });
}
