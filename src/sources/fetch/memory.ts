/** What is kept of an address between runs, so that the next request need not repeat what was said. */
export interface FetchRecord {
  /** The address that answered, after redirects. */
  readonly location: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it was fetched: an instant, ISO 8601 in UTC. */
  readonly fetched: string;
  /** What the feed said of the item then; while it says the same, the article is not asked for again. */
  readonly stamp: string | null;
}

/**
 * Where the records of fetched addresses are kept. `collect` calls `set` in the order of its stream, once the consumer
 * has asked for more: whatever it gave before the call is what the record stands for. A consumer that works ahead keeps
 * a record back until all that came before it is stored; else a crash between the two would lose a document, for the
 * server would answer that nothing changed.
 */
export interface FetchMemory {
  get(url: string): FetchRecord | null | undefined | Promise<FetchRecord | null | undefined>;
  set(url: string, record: FetchRecord): void | Promise<void>;
}
