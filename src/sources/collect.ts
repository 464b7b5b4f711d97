import { Keep } from './feeds/index.js';
import { type Fetcher, type FetchOptions, openFetcher } from './fetch/index.js';
import { filesOf } from './files.js';
import { defaultMaxBytes } from './gather.js';
import { inOrder } from './in-order.js';
import { documentsOfFile, documentsOfInput } from './local.js';
import type { RawDocument } from './raw-document.js';
import { documentsOfAddress } from './remote.js';
import type { Run } from './run.js';
import { asSourceError, SourceError } from './source-error.js';
import type { SourceForm } from './source-form.js';

export interface CollectOptions {
  /** What standard input and files without a known extension hold; `text` by default. */
  readonly input?: SourceForm | null;
  readonly encoding?: string | null;
  /** Largest document, in bytes; 20 MB by default. */
  readonly maxBytes?: number;
  readonly stdin?: AsyncIterable<Buffer>;
  /** Ends the collecting: the generator throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** How the network is used, where an input is an address or a feed. */
  readonly fetch?: FetchOptions;
  /** A fetcher that the caller keeps over several runs, in place of one made from `fetch`. */
  readonly fetcher?: Fetcher;
  /** Most items that are read of one feed; 500 by default. */
  readonly mostItems?: number;
  /** Offset at which to begin in a web archive that was read in part: the number in the last `place` that was stored. */
  readonly startAt?: (file: string) => number;
}

type Collected = RawDocument | SourceError;
type Step = Collected | Keep;

/** Addresses that are worked on at the same time, and how many documents each may be ahead of its turn. */
const width = 4;
const depth = 8;

/**
 * The documents behind the arguments of a command: files, directories (all documents below), globs, `-` for standard
 * input, and http or https addresses of pages and feeds; in the order of the arguments. What cannot be had comes as a
 * `SourceError` in its place: one bad file, page or item costs only itself.
 */
export async function* collect(inputs: readonly string[], options: CollectOptions = {}): AsyncGenerator<Collected> {
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  let opened: Promise<Fetcher> | null = null;
  const taken = new Set<string>();
  const run: Run = {
    input: options.input ?? null,
    encoding: options.encoding ?? null,
    maxBytes: options.maxBytes ?? defaultMaxBytes,
    signal,
    mostItems: options.mostItems ?? 500,
    startAt: options.startAt ?? (() => 0),
    fetcher: () => {
      if (options.fetcher) return Promise.resolve(options.fetcher);
      opened ??= openFetcher(options.fetch);
      return opened;
    },
    isTaken: (key) => {
      const isTaken = taken.has(key);
      taken.add(key);
      return isTaken;
    },
  };
  try {
    for (const group of grouped(inputs)) {
      for await (const step of stepsOf(group, run, options)) {
        if (step instanceof Keep) await (await run.fetcher()).memory?.set(step.url, step.record);
        else yield step;
      }
    }
  } finally {
    stop.abort(new Error('the collecting has ended'));
    if (opened) await (await (opened as Promise<Fetcher>)).close();
  }
}

/** Arguments one by one, except that addresses in a row come together. */
function* grouped(inputs: readonly string[]): Generator<readonly string[]> {
  let addresses: string[] = [];
  for (const input of inputs) {
    if (isAddress(input)) {
      addresses.push(input);
      continue;
    }
    if (addresses.length) yield addresses;
    addresses = [];
    yield [input];
  }
  if (addresses.length) yield addresses;
}

/** Whether an argument is an address and not a file; `file:` and the like are addresses that will be refused. */
const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(input);

async function* stepsOf(group: readonly string[], run: Run, options: CollectOptions): AsyncGenerator<Step> {
  if (isAddress(group[0]!)) {
    yield* inOrder(
      group.map((url) => () => documentsOfAddress(url, run)),
      width,
      depth,
    );
    return;
  }
  const [input] = group as [string];
  try {
    if (input === '-') yield* documentsOfInput(options.stdin ?? process.stdin, run);
    else
      for (const file of await filesOf(input)) {
        if (file instanceof SourceError) yield file;
        else yield* documentsOfFile(file, run);
      }
  } catch (error) {
    run.signal?.throwIfAborted();
    yield asSourceError(error, input);
  }
}
