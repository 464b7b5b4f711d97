import { dayOf } from '../day.js';
import type { Page, PageElement } from './page.js';

/** What a page says about itself. */
export interface Metadata {
  readonly title: string | null;
  readonly source: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly language: string | null;
}

interface Linked {
  readonly [key: string]: unknown;
}

const articleTypes = /^(News|Report|Analysis|Opinion|Blog|Live|Social|Tech|Scholarly)?\w*(Article|Posting|Report)$/;

/** Reads title, publisher and date from JSON-LD, then meta elements, then `time`, `h1` and `title`. */
export function readMetadata(page: Page): Metadata {
  const linked = linkedArticle(page);
  const meta = metaOf(page);
  const dated = page.querySelector('article time[datetime], time[pubdate][datetime], time[datetime]');
  return {
    title:
      text(linked?.headline) ??
      meta('og:title', 'twitter:title', 'dc.title') ??
      textOf(page.querySelector('h1')) ??
      textOf(page.querySelector('title')),
    source: nameOf(linked?.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher'),
    published:
      dayOf(text(linked?.datePublished)) ??
      dayOf(
        meta(
          'article:published_time',
          'og:published_time',
          'datepublished',
          'date',
          'dc.date',
          'pubdate',
          'parsely-pub-date',
        ),
      ) ??
      dayOf(dated?.getAttribute('datetime') ?? null),
    language: page.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() || null,
  };
}

function metaOf(page: Page): (...names: string[]) => string | null {
  const held = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    )?.toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (name && content && !held.has(name)) held.set(name, content);
  }
  return (...names) => names.map((name) => held.get(name)).find(Boolean) ?? null;
}

/** The first article among the page's JSON-LD blocks, graphs included. */
function linkedArticle(page: Page): Linked | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const queue: unknown[] = [value];
    for (let seen = 0; queue.length && seen < 1000; seen++) {
      const item = queue.shift();
      if (Array.isArray(item)) queue.push(...item.slice(0, 100));
      else if (item && typeof item === 'object') {
        const linked = item as Linked;
        const types = [linked['@type']].flat();
        if (types.some((type) => typeof type === 'string' && articleTypes.test(type))) return linked;
        if (linked['@graph']) queue.push(linked['@graph']);
      }
    }
  }
  return null;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);
const textOf = (element: PageElement | null): string | null => text(element?.textContent?.replace(/\s+/g, ' '));
const nameOf = (value: unknown): string | null => {
  const first = [value].flat()[0];
  return text(first) ?? text((first as Linked | undefined)?.name);
};
