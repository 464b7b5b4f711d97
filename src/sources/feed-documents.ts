import { decodeHtml, decodeSent } from './decode.js';
import { type Follow, followItems, type Keep, parseFeed } from './feeds/index.js';
import { type Fetched, formOfType } from './fetch/index.js';
import { inOrder } from './in-order.js';
import type { RawDocument, SourceMetadata } from './raw-document.js';
import type { Run } from './run.js';
import { SourceError } from './source-error.js';

/** Items of a feed that are looked at in advance; the fetcher keeps its own count of what is asked at once. */
const ahead = 8;

/** The articles of a feed; `base` is its address where it has one. */
export async function* documentsOfFeed(
  text: string,
  where: string,
  base: string | null,
  run: Run,
): AsyncGenerator<RawDocument | SourceError | Keep> {
  const feed = await parseFeed(text, where, base);
  if (feed.damage) yield new SourceError(where, feed.damage);
  const { mostItems, signal } = run;
  const rest = feed.items.length - mostItems;
  if (rest > 0)
    yield new SourceError(where, `holds ${feed.items.length} items, ${rest} more than are read of one feed`);
  const follow: Follow = {
    where,
    isTaken: run.isTaken,
    recordOf: async (url) => (await (await run.fetcher()).memory?.get(url)) ?? null,
    fetchPage: async (url, stamp) =>
      (await run.fetcher()).get(url, { maxBytes: run.maxBytes, signal, stamp, refuse: refuseArticle }),
    documentOf: (page, metadata) => pageDocument(page, metadata),
  };
  yield* inOrder(followItems({ ...feed, items: feed.items.slice(0, mostItems) }, follow), ahead, 3);
}

function refuseArticle(type: string | null): string | null {
  const form = formOfType(type);
  return form === 'html' || form === 'text' ? null : `is ${type}, no page that can be read`;
}

/** The text of what was fetched, as its header, its own marks or its bytes say it is written. */
export const textOf = ({ type, bytes, location, charset }: Fetched): string =>
  (formOfType(type) === 'text' ? decodeSent : decodeHtml)(bytes, location, charset);

/** A fetched page as a document. */
export function pageDocument(fetched: Fetched, metadata: SourceMetadata, body = textOf(fetched)): RawDocument {
  const { url, location, type, record } = fetched;
  return {
    origin: location,
    form: formOfType(type) === 'text' ? 'text' : 'html',
    body,
    metadata: { ...metadata, url, retrieved: record.fetched },
  };
}
