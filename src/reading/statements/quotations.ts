import type { Analysis } from '../../language/index.js';
import type { Span } from '../../record/index.js';

/** Words between quotation marks, the marks included; `[first, last)` are its tokens. */
export interface Quotation extends Span {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  /** Words of it, marks left out. */
  readonly words: number;
  /** It is not closed: it runs to the end of its paragraph. */
  readonly isOpen: boolean;
}

const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '»': '«' };
const letter = /[\p{L}\p{N}]/u;
const space = /\s/;

interface Mark {
  readonly close: string;
  readonly length: number;
}

/** Which mark opens a quotation at `at`, or null; `''` and ``` `` ``` stand for `"` in agency copy. */
function opensAt(text: string, at: number, end: number): Mark | null {
  const c = text[at]!;
  const before = at > 0 ? text[at - 1]! : ' ';
  const after = at + 1 < end ? text[at + 1]! : ' ';
  if (c === '“' || c === '„' || c === '«') return { close: closers[c]!, length: 1 };
  if ((c === "'" && after === "'") || (c === '`' && after === '`'))
    return letter.test(before) ? null : { close: "''", length: 2 };
  if (c === '"')
    return /[\d.]/.test(before) || (letter.test(before) && !letter.test(after)) ? null : { close: '"”', length: 1 };
  if (c !== '‘' && c !== "'" && c !== '`') return null;
  const opens =
    !letter.test(before) && before !== '.' && !space.test(after) && !/\d\ds?\b/.test(text.slice(at + 1, at + 4));
  return opens ? { close: c === '‘' ? '’' : "'", length: 1 } : null;
}

/** Whether the single mark at `at` closes rather than elides (`don’t`) or marks a plural's possessive (`the states’ `). */
function closesSingle(text: string, at: number, end: number, mark: string): boolean {
  const after = at + 1 < end ? text[at + 1]! : ' ';
  if (letter.test(after)) return false;
  if (text[at - 1] !== 's' || !/^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) return true;
  // "the countries' ties,' he said": a mark further on closes, unless another quotation opens before it
  for (let next = at + 1; next < Math.min(end, at + 400); next++) {
    if (text[next] !== mark || letter.test(text[next + 1] ?? ' ')) continue;
    return space.test(text[next - 1]!) || mark === "'" ? !/[,.?!…]/.test(text[next - 1]!) : false;
  }
  return true;
}

/** `indexOf` that stops at `end`. */
function within(text: string, mark: string, from: number, end: number): number {
  for (let i = from; i < end; i++) if (text[i] === mark) return i;
  return -1;
}

/** Where the quotation opened at `at` closes (the offset after its closing mark), or -1. */
function closeOf(text: string, at: number, end: number, mark: Mark): number {
  for (let i = at + mark.length; i < end; i++) {
    if (mark.length === 2) {
      if (text[i] === "'" && text[i + 1] === "'") return i + 2;
    } else if (mark.close.includes(text[i]!)) {
      if (mark.close === '’' || mark.close === "'") {
        if (closesSingle(text, i, end, text[i]!)) return i + 1;
      } else return i + 1;
    } else if (mark.close === '”' && text[i] === '"') return i + 1;
    else if (text[i] === '“' && i > at + 1 && !space.test(text[i - 1]!) && !letter.test(text[i + 1] ?? ' ')) {
      // a second opening mark set where the closing one belongs: “…,“ she said; the “hawks“ left
      return i + 1;
    } else if (mark.close === '”' && text[i] === '“' && i > at + 1) {
      // a second opening mark: nested, or the first was never closed
      const inner = within(text, '”', i + 1, end);
      if (inner < 0) return -1;
      i = inner;
      if (within(text, '”', i + 1, end) < 0) return i + 1;
    }
  }
  return -1;
}

/**
 * Where a quotation whose mark has no partner ends all the same: at a closing mark of another kind that stands behind a stop and
 * before a new sentence, where no quotation of that kind was opened: `“Let us go. We can.’ Lind was in the hall`. Or -1.
 */
function strayClose(text: string, at: number, end: number, { length }: Mark): number {
  for (let i = at + length; i < end; i++) {
    if (/[‘“"«„]/.test(text[i]!) || (text[i] === "'" && space.test(text[i - 1]!) && letter.test(text[i + 1] ?? ' ')))
      return -1;
    if (!/[’']/.test(text[i]!) || !/[.!?,…]/.test(text[i - 1]!)) continue;
    if (/^(?:$|\s+(?:\p{Lu}|$))/u.test(text.slice(i + 1, Math.min(end, i + 6)))) return i + 1;
  }
  return -1;
}

/**
 * Finds the outermost quotations of every paragraph, in order. One that is not closed is kept when it opens its paragraph
 * or follows a stop, comma or colon: it runs to the paragraph's end, as a quotation does that goes on in the next.
 */
export function findQuotations(analysis: Analysis): Quotation[] {
  const { text, tokens } = analysis;
  const found: Quotation[] = [];
  let token = 0;
  analysis.paragraphs.forEach((paragraph, number) => {
    const unclosed = new Set<string>();
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const mark = opensAt(text, at, paragraph.end);
      if (!mark || unclosed.has(mark.close)) continue;
      let end = closeOf(text, at, paragraph.end, mark);
      if (end < 0 && mark.close !== "'" && mark.close !== '’') end = strayClose(text, at, paragraph.end, mark);
      const isOpen = end < 0;
      if (isOpen) {
        // linear: a mark that found no partner is not looked up again in this paragraph
        unclosed.add(mark.close);
        const lead = text.slice(Math.max(paragraph.start, at - 2), at).trim();
        if (mark.close === "'" || (lead && !/[,:.?!]$/.test(lead))) continue;
        end = paragraph.end;
      }
      while (token < tokens.length && tokens[token]!.end <= at) token++;
      let last = token;
      let words = 0;
      while (last < tokens.length && tokens[last]!.start < end) {
        if (letter.test(tokens[last]!.form)) words++;
        last++;
      }
      found.push({ index: found.length, start: at, end, first: token, last, paragraph: number, words, isOpen });
      token = last;
      at = end - 1;
    }
  });
  return found;
}
