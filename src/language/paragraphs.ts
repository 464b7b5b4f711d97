import type { Span } from '../record/index.js';
import { isLineEnd, Kind, kindAt } from './characters.js';

interface Line extends Span {
  /** Spaces before the first character. */
  readonly indent: number;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/**
 * The paragraphs of a text, as spans without surrounding space. A line is a paragraph, unless the text is hard-wrapped
 * (lines of like width broken inside sentences): then lines are joined up to a blank line, an indented line, a list
 * item, or a short line that ends a sentence.
 */
export function readParagraphs(text: string): Span[] {
  const lines = readLines(text);
  const width = wrapWidth(text, lines);
  const paragraphs: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const previous = width ? lines[i - 1] : undefined;
    if (previous && continues(text, previous, line, width)) paragraphs.at(-1)!.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  });
  return paragraphs;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let apart = false;
  let at = 0;
  while (at < text.length) {
    let stop = at;
    while (stop < text.length && !isLineEnd(text.charCodeAt(stop))) stop++;
    let start = at;
    while (start < stop && kindAt(text, start) === Kind.space) start++;
    let end = stop;
    while (end > start && kindAt(text, end - 1) === Kind.space) end--;
    if (end > start) {
      lines.push({ start, end, indent: start - at, apart });
      apart = false;
    } else apart = true;
    at = stop + (text.startsWith('\r\n', stop) ? 2 : 1);
  }
  return lines;
}

const item = /^(?:[-*•‣▪●◦–—·]|\(?\d{1,3}[.)]|\(?[a-z][.)])(?=\s)/;
const closes = /[.!?…:][)\]"”’'»]*$/;

/** The column at which a text is hard-wrapped, or 0: many lines of like width that go on in lower case on the next. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let pairs = 0;
  let open = 0;
  const widths: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (next.apart) continue;
    pairs++;
    const width = line.indent + line.end - line.start;
    if (width < 40 || width > 120) continue;
    if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) && !closes.test(tail(text, line))) {
      open++;
      widths.push(width);
    }
  }
  if (open < 2 || open < pairs * 0.2) return 0;
  widths.sort((a, b) => a - b);
  const high = widths[Math.floor(widths.length * 0.9)]!;
  const low = widths[Math.floor(widths.length * 0.1)]!;
  return high - low <= 30 ? high : 0;
}

const tail = (text: string, line: Span): string => text.slice(Math.max(line.start, line.end - 8), line.end);

function continues(text: string, previous: Line, line: Line, width: number): boolean {
  if (line.apart || line.indent >= previous.indent + 2) return false;
  const head = text.slice(line.start, line.start + 8);
  if (item.test(head)) return false;
  const previousWidth = previous.indent + previous.end - previous.start;
  if (/^\p{Ll}/u.test(head)) return previousWidth > width * 0.4;
  if (previousWidth >= width - 16) return true;
  return previousWidth > width * 0.7 && !closes.test(tail(text, previous));
}
