import type { DocumentInput } from '../record/index.js';
import { dayOf } from './day.js';
import { isHouse } from './house.js';

/** What stands above an article or before its first sentence: the house that published it, and when. */
export interface Heading {
  readonly source: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string | null;
}

/** So many lines are looked at, and so many characters of the text. */
const [mostLines, searched] = [8, 2000];
/** A line of a heading is short; what is longer is text. */
const longestLine = 140;

/**
 * Reads the lines between the headline and the first sentence of an article: a line that is the name of a newspaper or an
 * agency, a date, both in one (`The Harbour Herald, 1 October 2025`), a byline with the date, or what a label names
 * (`Source: …`, `Published: …`). Where none of these gives the day or the house, the dateline that opens the text does
 * (`RIGA, 16 April 2025 (Daugava News) — …`). Only a day with its year counts, and a house only where its name shows that
 * it is one; what is not written there stays null.
 */
export function headingOf(text: string): Heading {
  let source: string | null = null;
  let published: string | null = null;
  const lines = text
    .slice(0, searched)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, mostLines);
  for (const [at, line] of lines.entries()) {
    const dateline = datelineOf(line);
    if (dateline) return { source: source ?? dateline.source, published: published ?? dateline.published };
    if (line.length > longestLine) break;
    const told = labelled(line) ?? inLine(line, at === 0);
    source ??= told?.source ?? null;
    published ??= told?.published ?? null;
    if (!told && at > 0 && isSentence(line)) break;
  }
  return { source, published };
}

/** A document with its source and day of publication as its heading tells them, where nobody has said them. */
export function withHeading(document: DocumentInput): DocumentInput {
  if (document.source && document.published) return document;
  const { source, published } = headingOf(document.text);
  return { ...document, source: document.source || source, published: document.published || published };
}

/** Whether a line holds nothing but a house or a day. */
export const isOfHeading = (line: string): boolean => (labelled(line) ?? inLine(line, true)) !== null;

const isSentence = (line: string): boolean => /[.!?…]["”’')\]]*$/.test(line) && line.split(/\s+/).length > 6;

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?';
const date = `${weekday}(?:\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d)`;
/** An hour may come after the day: `at 9:10 p.m. GMT`, `T09:10:00Z`. */
const hour = '(?:(?:,? (?:at )?|T)\\d{1,2}[:.]\\d\\d[^|,]{0,25})?(?:; ?page .{1,6})?';
const wholeDate = new RegExp(
  `^(?:(?:posted|(?:first )?published|issued|released|dated)(?: on)?:? |on )?(${date})${hour}\\.?$`,
  'i',
);
const dateAtEnd = new RegExp(`^(.{2,80}?)(?:,| [–—-]|\\s*\\(|:)? ?(${date})${hour}\\)?\\.?$`, 'i');

function dayIn(written: string): string | null {
  const found = new RegExp(date, 'i').exec(written);
  return found ? dayOf(found[0].replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')) : null;
}

const sourceLabel = /^(?:source|outlet|publisher|publication|newspaper|agency|media)\s*:\s*(\S.{0,98})$/i;
const dateLabel =
  /^(?:date|published|publication date|date of publication|published on|publish date|posted|day)\s*:\s*(.+)$/i;

function labelled(line: string): Partial<Heading> | null {
  const source = sourceLabel.exec(line)?.[1];
  if (source && !/^https?:/i.test(source)) return inLine(source, false) ?? { source: source.trim() };
  const day = dateLabel.exec(line)?.[1];
  return day ? { published: dayIn(day) } : null;
}

/** What the parts of a line are; null where it says nothing of the kind. The first line is a headline if any part is more. */
function inLine(line: string, isFirst: boolean): Partial<Heading> | null {
  let source: string | null = null;
  let published: string | null = null;
  for (const part of partsOf(line)) {
    if (updated.test(part)) continue;
    const ended = wholeDate.test(part) ? null : dateAtEnd.exec(part);
    const name = (ended ? ended[1]! : part).replace(/[,\s]+$/, '');
    if (wholeDate.test(part)) published ??= dayIn(part);
    else if (isHouse(name)) {
      source ??= name;
      if (ended) published ??= dayIn(ended[2]!);
    } else if (ended && isNames(name) && (!isFirst || source)) published ??= dayIn(ended[2]!);
    else if (isFirst) return null;
  }
  return source || published ? { source, published } : null;
}

/** When a text was changed says nothing on when it came out. */
const updated = /^(?:last )?(?:updated|modified|edited|revised)\b/i;
const clock = /^\d{1,2}[:.]\d\d\b/;

/** What signs part in a line; a house may stand before a comma too (`Reuters, Geneva, 4 June 2024`). */
function partsOf(line: string): string[] {
  const parts = line.split(/\s*[|·•]\s*|\s+[/–—-]\s+/).filter((part) => part && !clock.test(part));
  const [, first, rest] = /^([^,]{2,40}), (.+)$/.exec(parts[0] ?? '') ?? [];
  return first && rest && isHouse(first) ? [first, rest, ...parts.slice(1)] : parts;
}

/** A byline or a place before the date: words that all begin with a capital, but for those between. */
const isNames = (words: string): boolean =>
  /^by /i.test(words) ||
  /^(?:\p{Lu}[\p{L}.'’-]*,?|of|and|the|de|la|al|el)(?: (?:\p{Lu}[\p{L}.'’-]*,?|of|and|the|de|la|al|el)){0,5}$/u.test(
    words,
  );

const agency = (group: string): string => `(?: ?\\((?<${group}>[^()\\n]{2,40})\\))?`;
/** The same where capitals tell it from other words; the year may be left out, as where the agency alone is looked for. */
const inCapital = date
  .replace(
    /(?<![a-z\\])[a-z]{3}(?=[|)])/g,
    (name) => `(?:${name[0]!.toUpperCase()}${name.slice(1)}|${name.toUpperCase()})`,
  )
  .replaceAll(',? \\d{4}', '(?:,? \\d{4})?');
const place = "\\p{Lu}[\\p{L}\\p{M}.'’/-]*(?:,? [\\p{L}\\p{M}.'’/-]+){0,4}?";
const opening = new RegExp(
  `^${place},?${agency('agency')},?(?: (?<date>${inCapital}))?${agency('behind')} ?(?:--|[–—:-])\\s`,
  'u',
);

/** The day and the agency of the dateline with which a paragraph opens; null where there is no such dateline. */
function datelineOf(line: string): Heading | null {
  const found = opening.exec(line.slice(0, 160));
  if (!found || line.length < found[0].length + 30) return null;
  const { agency: before, behind, date: day } = found.groups as Record<string, string | undefined>;
  const source = [before, behind].find((name) => name && isHouse(name)) ?? null;
  const published = day ? dayIn(day) : null;
  return source || published ? { source, published } : null;
}
