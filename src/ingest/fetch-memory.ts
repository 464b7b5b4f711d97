import type { Ledger } from '../ledger/index.js';
import type { FetchMemory, FetchRecord } from '../sources/index.js';

/**
 * Keeps in a ledger what fetches leave behind for the next ones. A record is held back until all documents that came
 * before it are stored: were it kept earlier, a crash in between would lose them, for the server would answer next time
 * that nothing has changed.
 */
export class LedgerFetchMemory implements FetchMemory {
  private readonly ledger: Pick<Ledger, 'fetched' | 'keepFetched'>;
  /** Documents that were taken up and are not stored yet, by their number in the order in which they came. */
  private readonly open = new Set<number>();
  private readonly held: { readonly after: number; readonly url: string; readonly record: FetchRecord }[] = [];
  private count = 0;

  constructor(ledger: Pick<Ledger, 'fetched' | 'keepFetched'>) {
    this.ledger = ledger;
  }

  async get(url: string): Promise<FetchRecord | null> {
    return ((await this.ledger.fetched(url)) as FetchRecord | null) ?? null;
  }

  set(url: string, record: FetchRecord): void {
    this.held.push({ after: this.count, url, record });
  }

  /** Numbers a document that was taken up. */
  take(): number {
    this.open.add(++this.count);
    return this.count;
  }

  /** A document is stored, or will never be. */
  settle(number: number): void {
    this.open.delete(number);
  }

  /** Keeps the records before which nothing is open. */
  async keep(): Promise<void> {
    const first = Math.min(Number.POSITIVE_INFINITY, ...this.open);
    const ready = this.held.filter(({ after }) => after < first);
    if (!ready.length) return;
    this.held.splice(0, this.held.length, ...this.held.filter(({ after }) => after >= first));
    await this.ledger.keepFetched(ready);
  }
}
