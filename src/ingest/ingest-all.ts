import { digest, type Incoming, type Ledger, type Stored } from '../ledger/index.js';
import { type RawDocument, SourceError } from '../sources/index.js';
import { type Failure, onThreads } from '../threads/index.js';
import { BatchMeasure } from './batch-measure.js';
import type { LedgerFetchMemory } from './fetch-memory.js';
import type { IngestDocument, IngestTask } from './ingest-task.js';

/** Documents that the ledger is asked about at once. */
const askedAtOnce = 64;

export interface IngestOptions {
  readonly published: string | null;
  readonly jobs: number | null;
  /** Whether documents come slowly, so that each is worth a transaction of its own. */
  readonly isWatching?: boolean;
  /** Whether nothing may be read on this thread, which has others waiting. */
  readonly isBusy?: boolean;
}

/** What ingesting does with a ledger. */
export type Shelf = Pick<Ledger, 'known' | 'store'>;

/** What became of a document: stored in some way, passed over because it is there, or not read. */
export type Ingested =
  | {
      readonly outcome: Stored | 'passed over';
      readonly origin: string;
      /** The id of its document in the ledger. */
      readonly document: string;
      readonly characters: number;
    }
  | Failure;

/**
 * Reads documents on worker threads and stores them, batch by batch, each batch in one transaction. What is in the ledger
 * already is not read again, so that a run that was stopped goes on where it was.
 */
export async function* ingestAll(
  ledger: Shelf,
  collected: AsyncIterable<RawDocument | SourceError>,
  memory: LedgerFetchMemory,
  { published, jobs, isWatching = false, isBusy = false }: IngestOptions,
): AsyncGenerator<Ingested> {
  const passedOver: Ingested[] = [];
  /** Numbers of the documents that are being read, in the order in which their outcomes come. */
  const inReading: number[] = [];
  const task = (documents: readonly IngestDocument[]): IngestTask => ({ documents, published });
  const outcomes = onThreads<IngestDocument, Incoming>(fresh(), {
    module: new URL('./ingest-task.js', import.meta.url),
    run: async (documents) => (await import('./ingest-task.js')).default(task(documents)),
    task,
    jobs: isWatching ? 1 : jobs,
    isBusy,
  });
  let batch: { incoming: Incoming; number: number }[] = [];
  const measure = new BatchMeasure();
  for await (const outcome of outcomes) {
    yield* passedOver.splice(0);
    const number = inReading.shift()!;
    if ('error' in outcome) {
      memory.settle(number);
      yield outcome;
      continue;
    }
    if (!batch.length) measure.begin();
    batch.push({ incoming: outcome, number });
    if (measure.isFull(batch.length) || isWatching) yield* await storeAll();
  }
  yield* passedOver.splice(0);
  yield* await storeAll();

  async function storeAll(): Promise<Ingested[]> {
    const full = batch;
    batch = [];
    const stored = full.length ? await measure.timed(() => ledger.store(full.map(({ incoming }) => incoming))) : [];
    for (const { number } of full) memory.settle(number);
    await memory.keep();
    return stored.map((outcome, at) => {
      const { origin, entry } = full[at]!.incoming;
      return { outcome, origin: origin.origin, document: entry.document.id, characters: entry.document.characters };
    });
  }

  /** The documents that are not in the ledger; those that are go to `passedOver`. */
  async function* fresh(): AsyncGenerator<IngestDocument | SourceError> {
    let held: { document: IngestDocument; number: number }[] = [];
    const sift = async (): Promise<IngestDocument[]> => {
      const known = await ledger.known(held.map(({ document }) => document.bytes));
      const unknown: IngestDocument[] = [];
      for (const { document, number } of held) {
        const there = known.get(document.bytes);
        if (there !== undefined) {
          memory.settle(number);
          passedOver.push({
            outcome: 'passed over',
            origin: document.origin,
            document: there,
            characters: document.body.length,
          });
        } else {
          inReading.push(number);
          unknown.push(document);
        }
      }
      held = [];
      return unknown;
    };
    for await (const item of collected) {
      const number = memory.take();
      if (item instanceof SourceError) {
        yield* await sift();
        inReading.push(number);
        yield item;
        continue;
      }
      held.push({ document: { ...item, bytes: bytesOf(item, published) }, number });
      if (held.length >= (isWatching ? 1 : askedAtOnce)) yield* await sift();
    }
    yield* await sift();
  }
}

/** The digest of all that bears on how a document is read. The moment of fetching does not make it another one. */
function bytesOf({ origin, body, metadata }: RawDocument, published: string | null): string {
  const { retrieved: _, ...described } = metadata ?? {};
  return digest(JSON.stringify([origin, body, described, published]));
}
