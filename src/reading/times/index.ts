import type { Analysis } from '../../language/index.js';
import type { Document, Time } from '../../record/index.js';
import { anchorOf, unanchored } from './focus.js';
import { readFrom } from './read.js';

export { timeOf } from './attach.js';
export type { When } from './attached.js';
export { datelinesIn, readDateline } from './dateline.js';
export { entryTimeOf } from './timeline.js';

/**
 * Finds time expressions. They are read as seen from `document.published`, else from the date of the dateline, else
 * from a full date on a line of its own; without any of these they stay unanchored (`XXXX-10`). A date inside the text is
 * none: it may be that of an old agreement. The clock is never asked.
 */
export function readTimes(document: Document, analysis: Analysis): Time[] {
  const anchor =
    anchorOf(writtenOn(document)) ?? anchorOf(document.published) ?? anchorOf(document.dateline?.date ?? null);
  if (anchor) return readFrom(anchor, analysis);
  const times = readFrom(unanchored, analysis);
  const full = times.find((t) => /^\d{4}-\d{2}-\d{2}/.test(t.timex) && isOnDateLine(t, analysis));
  return full ? readFrom(anchorOf(full.timex)!, analysis) : times;
}

/** Words of the longest line that only says when, and perhaps where or by whom, a text was written. */
const longestDateLine = 8;

/** Whether a time stands on a short line without a verb, as under a headline (`Published: 12 March 2024`). */
function isOnDateLine({ start }: Time, { paragraphs, tokens }: Analysis): boolean {
  const line = paragraphs.find((paragraph) => paragraph.start <= start && start < paragraph.end)!;
  const words = tokens.filter((t) => t.start >= line.start && t.end <= line.end && t.upos !== 'PUNCT');
  return (
    words.length <= longestDateLine && !words.some((t) => t.xpos === 'VBD' || t.xpos === 'VBZ' || t.xpos === 'VBP')
  );
}

/** How many days a dispatch may be older than the page that it stands on: less than a year, since it leaves the year out. */
const oldest = 300;

/**
 * The day of the dateline where that lies before the day of publication, which is then that of the page: `OSLO, May 8 – Lind will
 * leave on Thursday`, printed on May 10, is of May 9; and that of a dateline with its year, however long ago. Else null.
 */
function writtenOn({ published, dateline }: Document): string | null {
  const printed = published?.slice(0, 10) ?? '';
  const [, year, rest] = /^(\d{4}|XXXX)(-\d{2}-\d{2})$/.exec(dateline?.date ?? '') ?? [];
  if (!rest || !/^\d{4}-\d{2}-\d{2}$/.test(printed)) return null;
  if (year !== 'XXXX') return daysBetween(year + rest, printed) > 0 ? year + rest : null;
  // `Dec 30`, printed in January
  const years = [Number(printed.slice(0, 4)), Number(printed.slice(0, 4)) - 1];
  const written = years.map((one) => `${one}${rest}`).find((day) => daysBetween(day, printed) > 0);
  return written && daysBetween(written, printed) <= oldest ? written : null;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

export { isChargedNow, isLater, isPast } from './later.js';
