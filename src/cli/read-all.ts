import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { type RawDocument, SourceError } from '../sources/index.js';
import readTask, { type ReadOutcome, type ReadTask } from './read-task.js';

/** How many characters of documents a worker is handed at a time. */
const batchSize = 65_536;
/** A web page that takes longer than this to take apart is given up. */
const pageTimeLimit = 20_000;

export interface ReadAllOptions extends Omit<ReadTask, 'documents'> {
  readonly jobs: number | null;
}

type Outcomes = Promise<ReadOutcome[]> | ReadOutcome[];

/**
 * Reads documents on worker threads and gives the outcomes in the order of the input, with a bounded number in flight.
 * A few small texts are read here, without a thread; web pages always on one, where they can be stopped.
 */
export async function* readAll(
  collected: AsyncIterable<RawDocument | SourceError>,
  options: ReadAllOptions,
): AsyncGenerator<ReadOutcome> {
  const { jobs, ...how } = options;
  const threads = jobs ?? availableParallelism();
  const held: { pool?: Piscina } = {};
  const start = (documents: RawDocument[], isLast: boolean): Outcomes => {
    const task: ReadTask = { ...how, documents };
    const isPage = documents.some((document) => document.form === 'html');
    if (!isPage && (threads === 1 || (isLast && !held.pool))) return readTask(task);
    // each thread has a heap of its own: it grows by a fifth before it is collected, not to its double, and is kept small
    if (!held.pool) for (const flag of ['--heap-growing-percent=20', '--optimize-for-size']) setFlagsFromString(flag);
    held.pool ??= new Piscina({
      filename: new URL('./read-task.js', import.meta.url).href,
      maxThreads: threads,
      minThreads: 1,
      // short-lived objects of a batch are small; the default lets each thread grow by 50 MB before it collects them
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    const { pool } = held;
    if (!isPage) return pool.run(task) as Promise<ReadOutcome[]>;
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), pageTimeLimit);
    return (pool.run(task, { signal: limit.signal }) as Promise<ReadOutcome[]>)
      .catch((error: Error) => [
        {
          where: documents[0]!.origin,
          error: limit.signal.aborted
            ? `the page took more than ${pageTimeLimit / 1000} s to read and was given up`
            : error.message,
        },
      ])
      .finally(() => clearTimeout(timer));
  };
  const running: Outcomes[] = [];
  try {
    for await (const { item, isLast } of batches(collected)) {
      running.push(item instanceof SourceError ? [{ where: item.where, error: item.message }] : start(item, isLast));
      while (running.length > threads * 2) yield* await running.shift()!;
    }
    while (running.length) yield* await running.shift()!;
  } finally {
    await held.pool?.destroy();
  }
}

/** Groups documents until a batch is full; web pages go alone, so that one that hangs costs only itself. */
async function* batches(
  collected: AsyncIterable<RawDocument | SourceError>,
): AsyncGenerator<{ item: RawDocument[] | SourceError; isLast: boolean }> {
  let batch: RawDocument[] = [];
  let size = 0;
  const take = (): RawDocument[] => {
    const full = batch;
    batch = [];
    size = 0;
    return full;
  };
  for await (const item of collected) {
    const goesAlone = item instanceof SourceError || item.form === 'html';
    if (batch.length && (goesAlone || size + item.body.length > batchSize)) yield { item: take(), isLast: false };
    if (goesAlone) yield { item: item instanceof SourceError ? item : [item], isLast: false };
    else {
      batch.push(item);
      size += item.body.length;
    }
  }
  if (batch.length) yield { item: take(), isLast: true };
}
