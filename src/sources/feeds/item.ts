/** One item of a feed, whatever the format. */
export interface FeedItem {
  /** What the feed calls it; the address where it has no other name. */
  readonly id: string | null;
  /** Absolute address of its page, or null. */
  readonly url: string | null;
  readonly title: string | null;
  /** Who published it, where that is not the feed itself. */
  readonly source: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Its text in the feed, whole or in part, as HTML or plain text. */
  readonly content: { readonly form: 'html' | 'text'; readonly body: string } | null;
  /** Changes when the feed says something else of it. */
  readonly stamp: string;
}

export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
  /** What of the feed could not be read, or null. */
  readonly damage: string | null;
}
