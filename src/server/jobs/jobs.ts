import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type Ingested, ingestAll, LedgerFetchMemory } from '../../ingest/index.js';
import { documentIdOf } from '../../ledger/index.js';
import { engine } from '../../reading/index.js';
import { type CollectOptions, collect, type RawDocument, SourceError } from '../../sources/index.js';
import type { AskedLedger } from '../asking/index.js';
import type { Job, JobOutcome, NewJob } from '../contract/index.js';
import { Refusal } from '../problems.js';
import { type JobRecord, RunningJob } from './job.js';
import type { Upload } from './upload.js';

export interface JobsOptions {
  /** Largest document, in bytes. */
  readonly maxBytes: number;
  /** Told to the servers that are asked. */
  readonly contact: string | null;
  /** Hosts that may be fetched from although they are not public. */
  readonly allowHosts: readonly string[];
}

/** How many jobs may wait, and of how many that have ended a record is kept. */
const mostWaiting = 50;
const kept = 200;

/** What a job reads. */
interface Work {
  readonly of: string;
  readonly published: string | null;
  collect(options: CollectOptions): AsyncIterable<RawDocument | SourceError>;
  /** Takes away what it leaves behind. */
  readonly clear?: () => Promise<void>;
}

/** Takes texts, addresses and files into a ledger, one job after the other, as `dragoman ingest` does. */
export class Jobs {
  private readonly ledger: AskedLedger;
  private readonly options: JobsOptions;
  private readonly jobs: RunningJob[] = [];
  private last: Promise<void> = Promise.resolve();
  private isClosing = false;

  constructor(ledger: AskedLedger, options: JobsOptions) {
    this.ledger = ledger;
    this.options = options;
  }

  /** All jobs, the newest first. */
  list(): Job[] {
    return this.jobs.map(({ state }) => state).reverse();
  }

  /** A job with its outcomes; null where there is none. */
  find(id: string): JobRecord | null {
    return this.running(id)?.record ?? null;
  }

  running(id: string): RunningJob | null {
    return this.jobs.find((job) => job.id === id) ?? null;
  }

  /** Takes in a text or what is at an address. */
  ingest(asked: NewJob): Job {
    const published = asked.published ?? null;
    if ('url' in asked)
      return this.start({ of: asked.url, published, collect: (options) => collect([asked.url], options) });
    const { text, title = null, source = null } = asked;
    return this.start({
      of: title ?? `a text of ${text.length} characters`,
      published,
      async *collect() {
        yield {
          origin: `text:${documentIdOf(text)}`,
          form: 'text',
          body: text,
          metadata: { title, source, isCertain: true },
        } satisfies RawDocument;
      },
    });
  }

  /** Takes in files that were uploaded; their folder is taken away afterwards. */
  upload({ folder, files, published, clear }: Upload): Job {
    const names = new Map(files.map(({ at, name }) => [path.basename(at), name]));
    const [first] = files;
    return this.start({
      of: files.length === 1 ? first!.name : `${files.length} files, ${first!.name} and others`,
      published,
      collect: (options) =>
        renamed(
          collect(
            files.map(({ at }) => at),
            options,
          ),
          (origin) => named(origin, folder, names),
        ),
      clear,
    });
  }

  /** Ends a job; what was stored stays. Null where there is none. */
  cancel(id: string): Job | null {
    const job = this.running(id);
    if (!job) return null;
    job.stop.abort(new Error('cancelled'));
    if (job.state.state === 'waiting') job.end('cancelled');
    return job.state;
  }

  /** Ends all jobs and waits until what was begun is stored. */
  async close(): Promise<void> {
    this.isClosing = true;
    for (const job of this.jobs) if (!job.isEnded) this.cancel(job.id);
    await this.last;
  }

  private start(work: Work): Job {
    const waiting = this.jobs.filter(({ isEnded }) => !isEnded).length;
    if (waiting >= mostWaiting || this.isClosing) {
      work.clear?.().catch(() => {});
      throw new Refusal(429, 'too many jobs are waiting; ask again when some have ended', {}, { 'retry-after': '30' });
    }
    const job = new RunningJob(randomUUID(), work.of);
    this.jobs.push(job);
    if (this.jobs.length > kept + mostWaiting)
      this.jobs.splice(
        this.jobs.findIndex(({ isEnded }) => isEnded),
        1,
      );
    this.last = this.last.then(() => this.run(job, work));
    return job.state;
  }

  private async run(job: RunningJob, work: Work): Promise<void> {
    const { ledger } = this;
    const clear = async (): Promise<void> => work.clear?.().catch(() => {});
    if (job.isEnded) return clear();
    try {
      job.begin();
      const shelf = {
        known: (bytes: Iterable<string>) => ledger.change('known', [...bytes]),
        store: (incoming: Parameters<Parameters<typeof ingestAll>[0]['store']>[0]) => ledger.change('store', incoming),
      };
      const memory = new LedgerFetchMemory({
        fetched: (url) => ledger.change('fetched', url),
        keepFetched: (records) => ledger.change('keepFetched', records),
      });
      const { maxBytes, contact, allowHosts } = this.options;
      const { signal } = job.stop;
      const collected = work.collect({ maxBytes, signal, fetch: { version: engine, contact, allowHosts, memory } });
      const how = { published: work.published, jobs: null, isBusy: true };
      for await (const ingested of ingestAll(shelf, collected, memory, how)) {
        job.add(outcomeOf(ingested));
        signal.throwIfAborted();
      }
      await ledger.change('settle');
      await clear();
      job.end('done');
    } catch (error) {
      await clear();
      if (job.stop.signal.aborted) job.end('cancelled');
      else job.end('failed', (error as Error).message);
    }
  }
}

function outcomeOf(ingested: Ingested): JobOutcome {
  if ('error' in ingested)
    return { origin: ingested.where, outcome: 'failed', document: null, characters: 0, error: ingested.error };
  const { outcome, origin, document, characters } = ingested;
  return { origin, outcome, document, characters, error: null };
}

/** What was collected under other origins. */
async function* renamed(
  collected: AsyncIterable<RawDocument | SourceError>,
  name: (origin: string) => string,
): AsyncGenerator<RawDocument | SourceError> {
  for await (const one of collected)
    yield one instanceof SourceError
      ? new SourceError(name(one.where), one.message)
      : { ...one, origin: name(one.origin), ...(one.place && { place: name(one.place) }) };
}

/** The origin of a file that was uploaded by the name that it had, not by where it lay. */
function named(origin: string, folder: string, names: ReadonlyMap<string, string>): string {
  if (!origin.startsWith(folder + path.sep)) return origin;
  const rest = origin.slice(folder.length + 1);
  const [stored = ''] = rest.split(/[:#( ]/, 1);
  return `${names.get(stored) ?? stored}${rest.slice(stored.length)}`;
}
