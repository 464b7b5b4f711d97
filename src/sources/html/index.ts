export { plainText } from './plain-text.js';

import type { DocumentInput } from '../../record/index.js';
import { documentId } from '../document-id.js';
import { SourceError } from '../source-error.js';
import { guardHtml } from './guard.js';
import { readMetadata } from './metadata.js';
import type { Page, PageNode } from './page.js';
import { paragraphsOf } from './paragraphs.js';
import { tools } from './tools.js';
import { treeOf } from './tree.js';

/**
 * The article of a web page as a document: its body as paragraphs with an empty line between, its metadata from what
 * the page says of itself. Nothing of the page is run or fetched. Throws a `SourceError` for a page that is too deep,
 * or holds no article. Run it where it can be stopped: hostile pages may still take long.
 */
export function documentFromHtml(html: string, origin: string): DocumentInput {
  guardHtml(html, origin);
  const page = treeOf(html);
  const metadata = readMetadata(page);
  const paragraphs = articleOf(page);
  if (!paragraphs.length) throw new SourceError(origin, 'holds no article that could be found in the page');
  const text = paragraphs.join('\n\n');
  return {
    id: documentId(text),
    origin,
    title: metadata.title,
    source: metadata.source,
    published: metadata.published,
    language: metadata.language ?? 'en',
    text,
  };
}

function articleOf(page: Page): string[] {
  if (!page.body) return [];
  const whole = paragraphsOf(page.body);
  const article = new tools.readability.Readability<PageNode>(page as never, {
    charThreshold: 200,
    serializer: (node) => node as unknown as PageNode,
  }).parse();
  const body = article?.content ? paragraphsOf(article.content) : [];
  // a short page that the extractor finds nothing in is read whole
  return body.length ? body : whole.join(' ').length < 5000 ? whole : [];
}
