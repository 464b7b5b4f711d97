import type { RawDocument, SourceError } from '../sources/index.js';
import { onThreads } from '../threads/index.js';
import type { ReadOutcome, ReadTask } from './read-task.js';

export interface ReadAllOptions extends Omit<ReadTask, 'documents'> {
  readonly jobs: number | null;
}

/** Reads documents, on threads where it is worth it, and gives their readings as printed, in the order of the input. */
export function readAll(
  collected: AsyncIterable<RawDocument | SourceError>,
  { jobs, ...how }: ReadAllOptions,
): AsyncGenerator<ReadOutcome> {
  const task = (documents: readonly RawDocument[]): ReadTask => ({ ...how, documents });
  return onThreads(collected, {
    module: new URL('./read-task.js', import.meta.url),
    run: async (documents) => (await import('./read-task.js')).default(task(documents)),
    task,
    jobs,
  });
}
