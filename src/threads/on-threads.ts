import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Piscina } from 'piscina';
import { type RawDocument, SourceError } from '../sources/index.js';
import type { Failure } from './failure.js';
import { threadFlags } from './thread-flags.js';

/** How many characters of documents a worker is handed at a time. */
const batchSize = 65_536;
/** A web page that takes longer than this to take apart is given up. */
const pageTimeLimit = 60_000;

/**
 * A function over some documents that workers can run: a module's default export, and the same function for use here. What loads a module
 * for it does so when it is asked: a thread that only hands documents to others needs none of what they read with.
 */
export interface Work<Document extends RawDocument, Result> {
  /** The worker's module. */
  readonly module: URL;
  readonly run: (documents: readonly Document[]) => Promise<(Result | Failure)[]>;
  /** What a worker is handed for some documents. */
  readonly task: (documents: readonly Document[]) => unknown;
  /** Worker threads; one a processor where it is null. */
  readonly jobs: number | null;
  /** Whether nothing may be read on this thread, which has others waiting. */
  readonly isBusy?: boolean;
}

/**
 * Works through documents on worker threads and gives the outcomes in the order of the input, with a bounded number in
 * flight. A few small texts are read here, without a thread; web pages always on one, where they can be stopped.
 */
export async function* onThreads<Document extends RawDocument, Result>(
  collected: AsyncIterable<Document | SourceError>,
  { module, run, task, jobs, isBusy = false }: Work<Document, Result>,
): AsyncGenerator<Result | Failure> {
  const threads = jobs ?? availableParallelism();
  const held: { pool?: Promise<Piscina> } = {};
  const start = async (documents: Document[], isLast: boolean): Promise<(Result | Failure)[]> => {
    const isPage = documents.some((document) => document.form === 'html');
    // This thread listens to the person who wants it to end: it takes nothing up that takes long.
    const isLong = documents.some(({ body }) => body.length > batchSize);
    if (!isPage && !isLong && !isBusy && (threads === 1 || (isLast && !held.pool))) return run(documents);
    held.pool ??= openPool(module, threads);
    const pool = await held.pool;
    if (!isPage) return pool.run(task(documents));
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), pageTimeLimit);
    return (pool.run(task(documents), { signal: limit.signal }) as Promise<(Result | Failure)[]>)
      .catch((error: Error): Failure[] => [
        {
          where: documents[0]!.origin,
          error: limit.signal.aborted
            ? `the page took more than ${pageTimeLimit / 1000} s to read and was given up`
            : error.message,
        },
      ])
      .finally(() => clearTimeout(timer));
  };
  const running: Promise<(Result | Failure)[]>[] = [];
  try {
    for await (const { item, isLast } of batches(collected)) {
      running.push(
        item instanceof SourceError
          ? Promise.resolve([{ where: item.where, error: item.message }])
          : start(item, isLast),
      );
      while (running.length > threads * 2) yield* await running.shift()!;
    }
    while (running.length) yield* await running.shift()!;
  } finally {
    // What is still being read is waited for: a thread that is ended in the middle of its answer is an error of its own.
    await Promise.allSettled(running);
    await (await held.pool)?.destroy();
  }
}

/** Starts threads for a worker's module; what makes them is loaded here and not before. */
async function openPool(module: URL, threads: number): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  for (const flag of threadFlags) setFlagsFromString(flag);
  return new Piscina({
    filename: module.href,
    maxThreads: threads,
    minThreads: 1,
    // short-lived objects of a batch are small; the default lets each thread grow by 50 MB before it collects them
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
}

/** Groups documents until a batch is full; web pages go alone, so that one that hangs costs only itself. */
async function* batches<Document extends RawDocument>(
  collected: AsyncIterable<Document | SourceError>,
): AsyncGenerator<{ item: Document[] | SourceError; isLast: boolean }> {
  let batch: Document[] = [];
  let size = 0;
  const take = (): Document[] => {
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
