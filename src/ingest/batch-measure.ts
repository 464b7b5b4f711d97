/** Documents that are stored in one transaction, and the longest that the first of them waits, in milliseconds. */
const usualSize = 32;
const usualTime = 2_000;
const mostDocuments = 512;
const mostTime = 30_000;

/**
 * How many documents are stored in one transaction. What is reported a thousand times is brought together anew with each
 * of them, which takes the longer the more reports there are, but hardly longer for many new ones than for few: a
 * transaction waits for its documents as long as the one before it took. So storing never takes much longer than reading.
 */
export class BatchMeasure {
  private readonly now: () => number;
  private since = 0;
  private last = 0;

  constructor(now: () => number = () => performance.now()) {
    this.now = now;
  }

  /** The first document of a batch is there. */
  begin(): void {
    this.since = this.now();
  }

  isFull(documents: number): boolean {
    const waited = this.now() - this.since;
    const isLong = waited >= Math.min(mostTime, this.last);
    return documents >= mostDocuments || (isLong && (documents >= usualSize || waited >= usualTime));
  }

  /** Stores a batch and notes how long that took. */
  async timed<T>(store: () => Promise<T>): Promise<T> {
    const begun = this.now();
    const stored = await store();
    this.last = this.now() - begun;
    return stored;
  }
}
