import type { Fetched, FetchRecord } from '../fetch/index.js';
import { plainText } from '../html/index.js';
import type { RawDocument, SourceMetadata } from '../raw-document.js';
import { SourceError } from '../source-error.js';
import type { Feed, FeedItem } from './item.js';

/** A record to be kept once all before it in the stream is. */
export class Keep {
  readonly url: string;
  readonly record: FetchRecord;
  constructor(url: string, record: FetchRecord) {
    this.url = url;
    this.record = record;
  }
}

export interface Follow {
  /** The feed's file or address. */
  readonly where: string;
  /** Whether an address has already been taken in this run; takes it. */
  readonly isTaken: (key: string) => boolean;
  /** The record of an address from an earlier run. */
  readonly recordOf: (url: string) => Promise<FetchRecord | null>;
  /** Fetches a page; null where it has not changed. */
  readonly fetchPage: (url: string, stamp: string) => Promise<Fetched | null>;
  readonly documentOf: (page: Fetched, metadata: SourceMetadata) => RawDocument;
}

type Step = RawDocument | SourceError | Keep;

/** A text this long is the article and not its teaser. */
const wholeArticle = 600;
const cutOff = /(\.\.\.|…|\[…\]|\[\.\.\.\]|\b(read|continue reading|more)\b[^.!?]{0,40})\s*$/i;

/** The documents behind the items of a feed, each as a source of its own: its page, or the text that the feed holds. */
export function* followItems(feed: Feed, follow: Follow): Generator<() => AsyncGenerator<Step>> {
  for (const [i, item] of feed.items.entries()) {
    const key = item.url ? keyOf(item.url) : `${follow.where}#${item.id ?? i + 1}`;
    if (!follow.isTaken(key)) yield () => documentsOf(item, i + 1, feed, follow);
  }
}

async function* documentsOf(item: FeedItem, number: number, feed: Feed, follow: Follow): AsyncGenerator<Step> {
  const { url, stamp } = item;
  const metadata: SourceMetadata = {
    title: item.title,
    source: item.source ?? feed.title,
    published: item.published,
    ...(url && { url }),
  };
  const own = fromFeed(item, number, follow.where, metadata);
  if (!url) {
    yield own ?? new SourceError(`${follow.where} (item ${number})`, 'has neither a link nor a whole text');
    return;
  }
  const known = await follow.recordOf(url);
  if (known?.stamp === stamp) return;
  try {
    const page = await follow.fetchPage(url, stamp);
    if (!page) {
      if (known) yield new Keep(url, { ...known, stamp });
      return;
    }
    yield follow.documentOf(page, metadata);
    yield new Keep(url, page.record);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (!own) yield error;
    else {
      yield new SourceError(error.where, `${error.message}; its text was taken from the feed`);
      yield own;
    }
  }
}

/** The item's text as the feed holds it, where that is the whole article; null where it is a teaser. */
function fromFeed(item: FeedItem, number: number, where: string, metadata: SourceMetadata): RawDocument | null {
  const { content } = item;
  const text = content?.form === 'html' ? plainText(content.body) : content?.body;
  if (!content || !text || text.length < wholeArticle || cutOff.test(text)) return null;
  return {
    origin: item.url ?? `${where}#${item.id ?? number}`,
    form: content.form,
    body:
      content.form === 'html'
        ? `<!doctype html><html><body><article>${content.body}</article></body></html>`
        : content.body,
    metadata,
    place: `${where}#${item.id ?? number}`,
  };
}

/** Parameters that tell where a reader came from, not what is read. */
const tracking = /^(utm_\w+|fbclid|gclid|mc_[ce]id|at_medium|at_campaign|cmpid|ftag)$/i;

/** What two addresses of one page have in common. */
export function keyOf(url: string): string {
  const key = new URL(url);
  key.hash = '';
  for (const name of [...key.searchParams.keys()]) if (tracking.test(name)) key.searchParams.delete(name);
  return key.href;
}
