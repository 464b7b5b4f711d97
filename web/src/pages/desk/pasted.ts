/** What a pasted text is taken for. */
export type Pasted =
  | { readonly is: 'nothing' }
  | { readonly is: 'addresses'; readonly urls: readonly string[] }
  /** Addresses of which not all can be fetched. */
  | { readonly is: 'unfetchable' }
  /** A file that was pasted: it is taken in under a name that tells its form. */
  | { readonly is: 'file'; readonly form: 'feed' | 'page' | 'lines of JSON' | 'mail'; readonly name: string }
  | { readonly is: 'text'; readonly words: number; readonly firstLine: string };

/** Tells addresses, feeds, pages, mails and JSON Lines from an article. */
export function whatIs(pasted: string): Pasted {
  const text = pasted.trim();
  if (!text) return { is: 'nothing' };
  const parts = text.split(/\s+/, 101);
  if (parts.length <= 100 && parts.every(isAddress))
    return parts.every((part) => /^https?:/i.test(part)) ? { is: 'addresses', urls: parts } : { is: 'unfetchable' };
  const head = text.slice(0, 1_000);
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?<(rss|feed|rdf:RDF)\b/i.test(head))
    return { is: 'file', form: 'feed', name: 'pasted.xml' };
  if (/^(<!doctype html|<html\b|<head\b|<body\b|<article\b)/i.test(head))
    return { is: 'file', form: 'page', name: 'pasted.html' };
  if (head.startsWith('{') && isJson(text.split('\n', 1)[0]!))
    return { is: 'file', form: 'lines of JSON', name: 'pasted.jsonl' };
  if (/^([\w-]+: .*\r?\n([ \t].*\r?\n)*){2,}\r?\n/.test(head) && /^(from|subject|message-id): /im.test(head))
    return { is: 'file', form: 'mail', name: 'pasted.eml' };
  return { is: 'text', words: text.split(/\s+/).length, firstLine: text.split('\n', 1)[0]!.trim().slice(0, 120) };
}

function isAddress(word: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(word) && URL.canParse(word);
}

function isJson(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

/** What a pasted text is taken for, in words. */
export function pastedWords(pasted: Pasted): string {
  switch (pasted.is) {
    case 'nothing':
      return '';
    case 'addresses':
      return pasted.urls.length > 1
        ? `${pasted.urls.length} addresses: what is there will be fetched, pages and feeds alike.`
        : 'An address: the page or feed there will be fetched.';
    case 'unfetchable':
      return 'An address that is not fetched: it must begin with http:// or https://.';
    case 'file':
      return { feed: 'A feed', page: 'A page in HTML', 'lines of JSON': 'Documents as lines of JSON', mail: 'A mail' }[
        pasted.form
      ].concat(': its articles will be read.');
    case 'text':
      return `A text of ${pasted.words === 1 ? 'one word' : `${pasted.words} words`}.`;
  }
}
