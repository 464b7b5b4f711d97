import { matchName, wordsOf } from '../../knowledge/index.js';
import type { Analysis } from '../../language/index.js';
import type { Dateline } from '../../record/index.js';
import { daysInMonth } from '../../record/index.js';
import { entryOf } from './lexicon.js';
import { isLabel } from './vocabulary.js';

/** A dateline stands in one of the first paragraphs: headlines and bylines may come before it. */
const searched = 6;

const month = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
const date = String.raw`(?:,? (?<date>(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,? )?(?:${month} \d{1,2}(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \d{4})?|\d{4}-\d\d-\d\d)))?`;
const agency = String.raw`(?<agency>,? ?\([^()\n]{2,40}\)|, [A-Z]{2,5}(?= ?[–—-])|\. ?/[A-Z][A-Za-z ]{1,20}/)?`;
const mark = String.raw`(?: ?[–—‒―]| ?--| [-_]|_|(?<=\)) ?-|(?<colon> ?:)|(?<none>(?<=\)))|(?<=/)\.?)(?=\s)`;
const patternOf = (upper: string, letters: string, flags: string): RegExp => {
  const word = `${upper}[${letters}.'’-]*`;
  const place = `(?<place>${word}(?: (?:(?:of|de|del|da|al|el|la|le|los|las|sur|und|am|on) )?${word}){0,3})`;
  const region = `(?:,? ?/ ?${word}(?: ${word}){0,2}|, ${word}(?: (?:(?:of|of the|and) )?${word}){0,3})?`;
  return new RegExp(
    `^${place}${region}(?: ?\\([^()\\n]{2,40}\\)(?=,? ?(?:${month}|\\d)))?${date}${agency}${mark}`,
    flags,
  );
};
/** A pattern over all Unicode takes long to compile, so that what holds letters of Western Europe alone has one of its own. */
const western = /^[\0-\x7f\xa0\xabÀ-ÖØ-öø-ÿ\xbb\u2010-\u2027]*$/;
const ofWestern = patternOf('[A-ZÀ-ÖØ-Þ]', 'A-Za-zÀ-ÖØ-öø-ÿ', '');
let ofAny: RegExp | null = null;

function matchDateline(text: string): RegExpExecArray | null {
  if (western.test(text)) return ofWestern.exec(text);
  ofAny ??= patternOf(String.raw`\p{Lu}`, String.raw`\p{L}\p{M}`, 'u');
  return ofAny.exec(text);
}

/**
 * The place and date that stand before the first sentence (`TEHRAN – `, `PARIS, May 3 (Agency) - `), or null.
 * The span runs from the place to the date where there is one, else over the place. The date is EDTF, its year left open
 * (`XXXX-05-03`) where none is written.
 */
export function readDateline(text: string, analysis: Analysis): Dateline | null {
  for (const paragraph of analysis.paragraphs.slice(0, searched)) {
    const found = datelineAt(text, paragraph.start, paragraph.end);
    if (found) return found;
  }
  return null;
}

const several = new WeakMap<Analysis, readonly Dateline[]>();

/** The datelines that paragraphs of a text begin with, places in capitals: more than one in a digest of dispatches. */
export function datelinesIn(text: string, analysis: Analysis): readonly Dateline[] {
  const before = several.get(analysis);
  if (before) return before;
  const found: Dateline[] = [];
  for (const { start, end } of analysis.paragraphs) {
    const head = text.slice(start, start + 60);
    if (!/^\p{Lu}[\p{Lu}'’.-]/u.test(head) || !/[:–—-]/.test(head)) continue;
    const dateline = datelineAt(text, start, end);
    if (dateline?.place && isPlace(dateline.place)) found.push(dateline);
  }
  several.set(analysis, found);
  return found;
}

function datelineAt(text: string, start: number, end: number): Dateline | null {
  const m = matchDateline(text.slice(start, Math.min(end, start + 160)));
  if (!m) return null;
  const { place: written, date: day, agency: source, colon, none } = m.groups as Record<string, string | undefined>;
  const name = written!;
  const isCapitals = name === name.toUpperCase() && (/[A-Z]{3}/.test(name) || /\p{Lu}{3}/u.test(name));
  // In lower case only a date or an agency tells a dateline from a sentence with a dash.
  if (isLabel(name) || (!isCapitals && !day && !source)) return null;
  // `JAKE TAPPER:` speaks, and `Smith (R) –` is a lawmaker.
  if ((colon || none !== undefined || (!isCapitals && !day)) && !isPlace(properCase(name))) return null;
  // Without a dash a date or the capitals must tell it from `Paris (France) is …`.
  if (none !== undefined && !day && !isCapitals) return null;
  const last = day ? m[0].indexOf(day, name.length) + day.length : name.length;
  return { place: properCase(name), date: day ? readDay(day) : null, start, end: start + last };
}

/** Whether the whole of a name is that of a state or place that the program knows. */
function isPlace(name: string): boolean {
  const words = wordsOf(name);
  const found = matchName(words, 0);
  return found?.length === words.length && found.entries.some(({ kind }) => kind === 'place' || kind === 'state');
}

const small = new Set(['of', 'de', 'del', 'da', 'la', 'le', 'los', 'las', 'sur', 'und', 'am', 'on', 'al', 'el']);

/** `NEW YORK` as `New York`, `PORT-AU-PRINCE` as `Port-au-Prince`; what is not in capitals stays as it is. */
function properCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .split(/([ -])/)
    .map((part, i) => {
      const lower = part.toLowerCase();
      if (i > 0 && (small.has(lower) || lower === 'au')) return lower;
      return part.includes('.') ? part : lower.replace(/^\p{L}|(?<=['’])\p{L}/gu, (c) => c.toUpperCase());
    })
    .join('');
}

/** The EDTF of a dateline's date. */
function readDay(text: string): string | null {
  const iso = /\d{4}-\d\d-\d\d/.exec(text);
  if (iso) return iso[0];
  const names = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const month = names.map((w) => entryOf(w)?.values.MONTH).find((v) => v !== undefined) as number | undefined;
  const [day] = /\b\d{1,2}(?=\b|st|nd|rd|th)/.exec(text) ?? [];
  const [year] = /\b\d{4}\b/.exec(text) ?? [];
  if (!month || !day || Number(day) < 1 || Number(day) > daysInMonth(year ? Number(year) : 2000, month)) return null;
  return `${year ?? 'XXXX'}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
