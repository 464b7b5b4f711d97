/** What the outside of a document says of it: the item of a feed, the header of a mail, the record of an archive. */
export interface SourceMetadata {
  readonly title?: string | null;
  readonly source?: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published?: string | null;
  /** The address that was asked for; `origin` is the one that answered. */
  readonly url?: string | null;
  /** When it was fetched, by us or by the archive: an instant, ISO 8601 in UTC. Says nothing on when it was published. */
  readonly retrieved?: string | null;
  /** Whether this goes before what the document says of itself, as a mail's subject goes before the title in its HTML. */
  readonly isCertain?: boolean;
}

/** One document as it lies in its source: decoded, not yet taken apart. */
export interface RawDocument {
  /**
   * File name or `-`, with the line for JSON Lines; the address of a page that was fetched or archived; for an item of
   * a feed that has no page of its own, the feed with `#` and the item's id.
   */
  readonly origin: string;
  readonly form: 'text' | 'html' | 'json';
  readonly body: string;
  readonly metadata?: SourceMetadata;
  /** Where the bytes lie when `origin` does not say it: `FILE.warc.gz#OFFSET`. */
  readonly place?: string;
}
