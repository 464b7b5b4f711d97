import fs from 'node:fs';
import { type CollectOptions, collect } from './collect.js';
import { isDocumentFile } from './files.js';
import type { RawDocument } from './raw-document.js';
import { asSourceError, SourceError } from './source-error.js';

export interface WatchOptions extends CollectOptions {
  /** Milliseconds in which a file must not grow before it is read; 1,000 by default. */
  readonly settle?: number;
  /** Whether the files that are there already are given first; they are by default. */
  readonly isInitial?: boolean;
}

/**
 * The documents of a folder as files come into it or change, once they have settled; ends when the signal is given.
 * A file that is changed is given again. As with a folder that is collected, its feeds are not followed.
 */
export async function* watch(
  folder: string,
  { signal, settle = 1000, isInitial = true, ...options }: WatchOptions = {},
): AsyncGenerator<RawDocument | SourceError> {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new SourceError(folder, 'no such folder');
  const { watch: open } = await import('chokidar');
  // by path: a file that changes twice before its turn is read once
  const changed = new Set<string>();
  const failures: SourceError[] = [];
  let wake = (): void => {};
  const tell = (): void => wake();
  const watcher = open(folder, {
    ignored: (file, stats) => stats?.isFile() === true && !isDocumentFile(file),
    ignoreInitial: !isInitial,
    awaitWriteFinish: { stabilityThreshold: settle, pollInterval: Math.max(10, Math.min(100, settle / 4)) },
  });
  for (const event of ['add', 'change'] as const)
    watcher.on(event, (file) => {
      changed.add(file);
      tell();
    });
  watcher.on('error', (error) => {
    failures.push(asSourceError(error, folder));
    tell();
  });
  signal?.addEventListener('abort', tell, { once: true });
  try {
    while (!signal?.aborted) {
      yield* failures.splice(0);
      const [file] = changed;
      if (file === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      changed.delete(file);
      try {
        yield* collect([file], { ...options, ...(signal && { signal }) });
      } catch (error) {
        if (!signal?.aborted) throw error;
      }
    }
  } finally {
    signal?.removeEventListener('abort', tell);
    await watcher.close();
  }
}
