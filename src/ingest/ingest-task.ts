import { type Incoming, readEntry, storable } from '../ledger/index.js';
import { dated, documentOf, type RawDocument } from '../sources/index.js';
import { type Failure, failureOf } from '../threads/index.js';

/** A document with the digest of what its source held. */
export interface IngestDocument extends RawDocument {
  readonly bytes: string;
}

/** What a worker is given: some documents, and the date of those that bring none. */
export interface IngestTask {
  readonly documents: readonly IngestDocument[];
  readonly published: string | null;
}

/** One document ready to be stored, or why there is none. */
export type IngestOutcome = Incoming | Failure;

/** Reads the documents of a task and turns them into rows, each on its own: one that fails costs only itself. */
export default function ingestTask({ documents, published }: IngestTask): IngestOutcome[] {
  return documents.map((raw) => {
    try {
      const document = dated(documentOf(raw), published);
      const description = {
        origin: storable(document.origin ?? raw.origin),
        title: document.title ? storable(document.title) : null,
        source: document.source ? storable(document.source) : null,
        published: document.published ?? null,
        language: document.language ?? null,
      };
      const entry = readEntry(document.text, description);
      return {
        entry,
        origin: {
          document: entry.document.id,
          bytes: raw.bytes,
          given_id: raw.form === 'json' && document.id ? storable(document.id) : null,
          ...description,
        },
      };
    } catch (error) {
      return failureOf(error, raw.origin);
    }
  });
}
