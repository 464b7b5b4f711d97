import { tools } from './tools.js';

const longest = 100_000;

/** The words of a line that may hold marks and entities of HTML, as titles in feeds do; null where there are none. */
export function plainText(line: string | null | undefined): string | null {
  if (!line) return null;
  let text = line;
  if (/[<&]/.test(line)) {
    text = '';
    const parser = new tools.htmlparser.Parser({
      ontext(part) {
        text += part;
      },
    });
    parser.end(line.slice(0, longest));
  }
  return text.replace(/\s+/g, ' ').trim() || null;
}
