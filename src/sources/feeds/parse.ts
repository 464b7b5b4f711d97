import { createHash } from 'node:crypto';
import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { dayOf } from '../day.js';
import { plainText } from '../html/index.js';
import { SourceError } from '../source-error.js';
import type { Feed, FeedItem } from './item.js';
import { salvage } from './salvage.js';

const largest = 8 * 2 ** 20;

/**
 * Reads a feed: RSS, Atom, RDF or JSON Feed. `base` is its address, for links that are relative. Of a feed that is not
 * well-formed, the items that are whole are read. Its DTD is thrown away, so that nothing it declares is
 * expanded or fetched.
 */
export async function parseFeed(body: string, where: string, base: string | null): Promise<Feed> {
  if (body.length > largest) throw new SourceError(where, `is a feed of more than ${largest / 2 ** 20} MB`);
  const text = withoutDoctype(body);
  const feedsmith = await import('feedsmith');
  const parse = (part: string): AnyFeed => feedsmith.parseFeed(part) as AnyFeed;
  try {
    const feed = parse(text);
    return { title: titleOf(feed), items: itemsOf(feed, base), damage: null };
  } catch (error) {
    const reason = (error as { cause?: Error }).cause?.message ?? (error as Error).message;
    const { parts, broken } = salvage(text);
    const feeds = parts.map((part) => attempt(() => parse(part)));
    const items = feeds.flatMap((feed) => (feed ? itemsOf(feed, base) : []));
    const lost = broken + feeds.filter((feed) => !feed).length;
    if (!items.length) throw new SourceError(where, `is not a feed that can be read: ${reason}`);
    const title = titleOf(feeds.find((feed) => feed !== null)!);
    return { title, items, damage: `is not well-formed (${reason}): ${items.length} items were read, ${lost} lost` };
  }
}

const withoutDoctype = (text: string): string => text.replace(/<!DOCTYPE[^>[]{0,2000}(?:\[[^\]]{0,65536}\]\s*)?>/i, '');

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

const titleOf = ({ format, feed }: AnyFeed): string | null =>
  plainText(format === 'atom' ? (feed as AtomFeed.Feed<string>).title?.value : (feed as { title?: string }).title);

function itemsOf({ format, feed }: AnyFeed, base: string | null): FeedItem[] {
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map((item) => fromRss(item as RssFeed.Item<string>, base ?? feed.link ?? null));
    case 'rdf':
      return (feed.items ?? []).map((item) => fromRdf(item as RdfFeed.Item<string>, base ?? feed.link ?? null));
    case 'atom': {
      const home = base ?? pageOf(feed.links as Links);
      return (feed.entries ?? []).map((entry) => fromAtom(entry as AtomFeed.Entry<string>, home ?? null));
    }
    case 'json':
      return (feed.items ?? []).map((item) =>
        fromJson(item as JsonFeed.Item<string>, base ?? feed.feed_url ?? feed.home_page_url ?? null),
      );
  }
}

function fromRss(item: RssFeed.Item<string>, base: string | null): FeedItem {
  const permanent =
    item.guid?.isPermaLink !== false && /^https?:/i.test(item.guid?.value ?? '') ? item.guid?.value : null;
  const body = item.content?.encoded ?? item.description;
  return toItem(base, {
    id: item.guid?.value,
    link: item.link ?? pageOf(item.atom?.links as Links) ?? permanent,
    title: item.title,
    source: item.source?.title,
    dates: [item.pubDate, item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.atom?.published],
    html: body,
  });
}

function fromRdf(item: RdfFeed.Item<string>, base: string | null): FeedItem {
  return toItem(base, {
    id: item.rdf?.about,
    link: item.link ?? item.rdf?.about,
    title: item.title,
    source: item.dc?.publishers?.[0],
    dates: [item.dc?.dates?.[0]],
    html: item.content?.encoded ?? item.description,
  });
}

function fromAtom(entry: AtomFeed.Entry<string>, base: string | null): FeedItem {
  const { content, summary } = entry;
  const body = content?.value ? content : summary;
  const isPlain = !body?.type || body.type === 'text' || body.type === 'text/plain';
  return toItem(base, {
    id: entry.id,
    link: pageOf(entry.links as Links) ?? content?.src,
    title: entry.title?.value,
    source: entry.source?.title?.value,
    dates: [entry.published, entry.updated],
    [isPlain ? 'text' : 'html']: body?.value,
  });
}

function fromJson(item: JsonFeed.Item<string>, base: string | null): FeedItem {
  return toItem(base, {
    id: item.id,
    link: item.url ?? item.external_url,
    title: item.title,
    source: null,
    dates: [item.date_published],
    html: item.content_html,
    text: item.content_text ?? item.summary,
  });
}

type Links = readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[] | undefined;

/** RFC 4287, 4.2.7.2: a link without a relation is the page. */
const pageOf = (links: Links): string | null | undefined =>
  links?.find(({ rel = 'alternate', type = 'text/html' }) => rel === 'alternate' && /html/.test(type))?.href ??
  links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;

interface Said {
  readonly id?: string | null | undefined;
  readonly link?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly dates: readonly (string | null | undefined)[];
  readonly html?: string | null | undefined;
  readonly text?: string | null | undefined;
}

function toItem(base: string | null, { id, link, title, source, dates, html, text }: Said): FeedItem {
  const url = absolute(link, base);
  const content = html ? { form: 'html' as const, body: html } : text ? { form: 'text' as const, body: text } : null;
  const said = JSON.stringify([id, url, title, dates, content?.body]);
  return {
    id: id?.trim() || url,
    url,
    title: plainText(title),
    source: plainText(source),
    published: dates.map(dayOf).find(Boolean) ?? null,
    content,
    stamp: createHash('sha256').update(said).digest('hex').slice(0, 16),
  };
}

function absolute(link: string | null | undefined, base: string | null): string | null {
  const trimmed = link?.trim();
  if (!trimmed) return null;
  const against = base && URL.canParse(base) ? base : undefined;
  return URL.canParse(trimmed, against) ? new URL(trimmed, against).href : null;
}
