import { documentsOfFeed, pageDocument, textOf } from './feed-documents.js';
import { Keep, keyOf } from './feeds/index.js';
import { type Fetched, formOfType, isFeed } from './fetch/index.js';
import { documentsOfStream } from './local.js';
import type { RawDocument } from './raw-document.js';
import type { Run } from './run.js';
import { asSourceError, SourceError } from './source-error.js';

type Step = RawDocument | SourceError | Keep;

/** The documents behind an address: a page or text, the articles of a feed, the documents of a data file. */
export async function* documentsOfAddress(url: string, run: Run): AsyncGenerator<Step> {
  try {
    const fetcher = await run.fetcher();
    const fetched = await fetcher.get(url, { maxBytes: run.maxBytes, signal: run.signal, refuse: refuseType });
    if (!fetched) return;
    run.isTaken(keyOf(url));
    let isWhole = true;
    for await (const step of documentsIn(fetched, run)) {
      if (step instanceof SourceError) isWhole = false;
      yield step;
    }
    // what failed of a feed is to be asked for again, though the feed itself be the same
    if (isWhole) yield new Keep(url, fetched.record);
  } catch (error) {
    run.signal?.throwIfAborted();
    yield asSourceError(error, url);
  }
}

function refuseType(type: string | null): string | null {
  if (formOfType(type)) return null;
  return /warc|gzip/.test(type!)
    ? `is an archive (${type}); download it and read the file`
    : `is ${type}, which cannot be read`;
}

async function* documentsIn(fetched: Fetched, run: Run): AsyncGenerator<Step> {
  const { location, bytes, charset, type } = fetched;
  const form = (type === null ? run.input : null) ?? formOfType(type) ?? 'html';
  if (form === 'html' || form === 'feed' || form === 'text') {
    const text = textOf(fetched);
    if (isFeed(text)) yield* documentsOfFeed(text, location, location, run);
    else if (form === 'feed' && !/<html[\s>]/i.test(text.slice(0, 4096)))
      throw new SourceError(location, 'is XML, but no feed');
    else yield pageDocument(fetched, {}, text);
    return;
  }
  async function* once(): AsyncGenerator<Buffer> {
    yield bytes;
  }
  yield* documentsOfStream(once(), location, form, { ...run, encoding: charset });
}
