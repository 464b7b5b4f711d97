import { SourceError } from '../source-error.js';
import { tools } from './tools.js';

const deepest = 400;
const mostElements = 200_000;

/**
 * Refuses a page whose tree would hang or overflow an extractor: they are quadratic in depth, and 50,000 nested
 * elements stop every one of them. Real pages are seldom deeper than 60. Runs as a stream, without building a tree.
 */
export function guardHtml(html: string, where: string): void {
  let depth = 0;
  let elements = 0;
  let trouble: string | null = null;
  const parser = new tools.htmlparser.Parser({
    onopentag() {
      depth++;
      elements++;
      if (depth > deepest) trouble = `nests more than ${deepest} elements in one another`;
      else if (elements > mostElements) trouble = `has more than ${mostElements} elements`;
      if (trouble) parser.pause();
    },
    onclosetag() {
      depth--;
    },
  });
  for (let at = 0; at < html.length && !trouble; at += 65_536) parser.write(html.slice(at, at + 65_536));
  if (trouble) throw new SourceError(where, `cannot be read as an article: the page ${trouble}`);
}
