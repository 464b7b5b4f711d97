import type { Analysis } from '../../language/index.js';
import type { Time } from '../../record/index.js';
import type { When } from './attached.js';

/** Entries that make a text a timeline. */
const several = 3;

/** What a paragraph may begin with before its day. */
const bullet = /^[-•*·▪–—]\s*$/;

const known = new WeakMap<readonly Time[], ReadonlyMap<number, When>>();

/**
 * The day of what a sentence of a timeline tells, or null: of one in which several paragraphs begin with a day, month or year and a dash or
 * colon (`3 May 2024 – Chad signs the pact.`), or consist of it and stand over theirs. Times of their own come before it.
 */
export function entryTimeOf(analysis: Analysis, times: readonly Time[], token: number): When | null {
  const { sentence } = analysis.tokens[token]!;
  return (known.get(times) ?? entriesIn(analysis, times)).get(sentence) ?? null;
}

function entriesIn(analysis: Analysis, times: readonly Time[]): ReadonlyMap<number, When> {
  const { paragraphs, sentences } = analysis;
  const heads = new Map<number, When | null>();
  let at = 0;
  paragraphs.forEach(({ start, end }, paragraph) => {
    while (at < times.length && times[at]!.end <= start) at++;
    const found = headOf(analysis.text, times[at], start, end);
    if (found !== undefined) heads.set(paragraph, found);
  });
  const days = new Map<number, When>();
  if (heads.size >= several) {
    let over: When | null = null;
    let isOver = false;
    let last = -1;
    sentences.forEach(({ paragraph }, sentence) => {
      if (paragraph !== last) {
        const own = heads.get(paragraph);
        // a day on a line of its own stands over what follows, one with words behind it over its paragraph
        if (own !== undefined) {
          over = own;
          isOver = own !== null && isAlone(analysis, paragraph, own);
        } else if (!isOver) over = null;
        last = paragraph;
      }
      if (over) days.set(sentence, over);
    });
  }
  known.set(times, days);
  return days;
}

/** The time with which a paragraph begins, as a heading: null where EDTF cannot say it, undefined where it begins otherwise. */
function headOf(text: string, time: Time | undefined, start: number, end: number): When | null | undefined {
  if (time?.type !== 'DATE' || time.end > end) return undefined;
  if (!isEntry(text, time.start, time.end, start, end)) return undefined;
  return time.edtf === null ? null : { start: time.start, end: time.end, edtf: time.edtf };
}

/** Whether the words of a time, `[from, to)`, stand over the paragraph `[start, end)` or at its head before a dash or colon. */
export function isEntry(text: string, from: number, to: number, start: number, end: number): boolean {
  if (from - start > 4) return false;
  const before = text.slice(start, from);
  if (before !== '' && !bullet.test(before)) return false;
  return /^(?:\s*$|\s*:(?:\s|$)|\s?(?:--|[–—])\s?|\s-\s)/.test(text.slice(to, Math.min(end, to + 4)));
}

const isAlone = ({ text, paragraphs }: Analysis, paragraph: number, { end }: When): boolean =>
  /^[\s:–—-]*$/.test(text.slice(end, paragraphs[paragraph]!.end));
