import type { Fetcher } from './fetch/index.js';
import type { SourceForm } from './source-form.js';

/** What all that is collected in one go has in common. */
export interface Run {
  readonly input: SourceForm | null;
  readonly encoding: string | null;
  readonly maxBytes: number;
  readonly signal: AbortSignal | undefined;
  readonly mostItems: number;
  readonly startAt: (file: string) => number;
  /** Opened with the first address, so that nothing of it is loaded for files. */
  readonly fetcher: () => Promise<Fetcher>;
  /** Whether a page has been taken already; takes it. */
  readonly isTaken: (key: string) => boolean;
}
