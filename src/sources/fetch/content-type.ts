import type { SourceForm } from '../source-form.js';

/** The media type and the charset of a Content-Type header, in lower case. */
export function readContentType(header: string | null): {
  readonly type: string | null;
  readonly charset: string | null;
} {
  const [type, ...parameters] = (header ?? '').split(';');
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([^"\s]+)/i.exec(one)?.[1]).find(Boolean);
  return { type: type!.trim().toLowerCase() || null, charset: charset?.toLowerCase() ?? null };
}

const forms: Readonly<Record<string, SourceForm>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/feed+json': 'json',
  'application/xml': 'feed',
  'text/xml': 'feed',
  'application/json': 'json',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'application/x-jsonlines': 'jsonl',
  'message/rfc822': 'mail',
};

/** What a media type holds; null for what cannot be read. A type that says nothing is taken for a page. */
export const formOfType = (type: string | null): SourceForm | null =>
  type === null || type === 'application/octet-stream' ? 'html' : (forms[type] ?? null);

const prologue = [
  /<\?[^>]{0,4000}>/y,
  /<!--[\s\S]{0,8000}?-->/y,
  /<!DOCTYPE[^>[]{0,1000}(?:\[[^\]]{0,8000}\]\s*)?>/iy,
  /[\s\ufeff]+/y,
];

/** Whether the text of a page or XML file is a feed, by its root element: servers confuse their types. */
export function isFeed(text: string): boolean {
  const head = text.slice(0, 32_768);
  let at = 0;
  for (let before = -1; at > before; ) {
    before = at;
    for (const part of prologue) {
      part.lastIndex = at;
      at += part.exec(head)?.[0].length ?? 0;
    }
  }
  return /^<(rss|rdf:rdf|(\w{1,40}:)?feed)[\s>]/i.test(head.slice(at, at + 60));
}
