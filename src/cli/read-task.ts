import { formatReading, type ReadingFormat } from '../exports/index.js';
import { read } from '../reading/index.js';
import { dated, documentOf, type RawDocument } from '../sources/index.js';
import { type Failure, failureOf } from '../threads/index.js';

/** What a worker is given: some documents and how to print their readings. */
export interface ReadTask {
  readonly documents: readonly RawDocument[];
  readonly published: string | null;
  readonly format: ReadingFormat;
  readonly color: boolean;
  readonly width: number;
}

/** One document's outcome: its reading as printed, or why there is none. */
export type ReadOutcome = { readonly output: string; readonly characters: number } | Failure;

/** Reads the documents of a task, each on its own: one that fails costs only itself. */
export default function readTask(task: ReadTask): ReadOutcome[] {
  return task.documents.map((raw) => {
    try {
      const document = dated(documentOf(raw), task.published);
      const output = formatReading(read(document), task);
      return { output, characters: document.text.length };
    } catch (error) {
      return failureOf(error, raw.origin);
    }
  });
}
