import type { Token } from '../../language/index.js';
import { bitOf, entryOf } from './lexicon.js';

/** A numeral: what it can be in a time expression, and where it ends. */
export interface Numeral {
  readonly word: string;
  readonly mask: number;
  readonly values: Readonly<Record<string, string | number>>;
  readonly start: number;
  readonly end: number;
  readonly last: number;
}

const [NUM, ORD, YEAR, DAY] = ['NUM', 'ORD', 'YEAR', 'DAY'].map(bitOf) as [number, number, number, number];
const [CLOCK, ISODAY, DIGITDECADE, ZONE] = ['CLOCK', 'ISODAY', 'DIGITDECADE', 'ZONE'].map(bitOf) as [
  number,
  number,
  number,
  number,
];

const pad = (n: number): string => String(n).padStart(2, '0');
const isDate = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
const isDay = (digits: string): boolean => digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 31;
/** The year that two digits mean in a newspaper. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 40 ? 2000 : 1900);

/** A form of numeral: its shape at the start of a token, and what it can be; null where the shape deceives. */
interface Form {
  readonly shape: RegExp;
  read(m: RegExpExecArray, text: string, next: string): Pick<Numeral, 'mask' | 'values'> | null;
}

// Tokenizers cut these in different ways, so they are read from the text; the first form that fits is taken.
const forms: readonly Form[] = [
  {
    shape: /['’‘]?(\d\d)?(\d)0['’]?s(?!\w)/y,
    read: ([, century, tens]) => ({
      mask: DIGITDECADE,
      values: { DIGITDECADE: (century ? Number(century) : 19) * 10 + Number(tens) },
    }),
  },
  { shape: /['’‘](\d\d)(?![\w'’])/y, read: ([, year]) => ({ mask: YEAR, values: { YEAR: fullYear(year!) } }) },
  {
    shape: /(\d{4})-(\d{2})-(\d{2})(?![\d-])/y,
    read: ([day, , m, d]) => (isDate(Number(m), Number(d)) ? { mask: ISODAY, values: { ISODAY: day } } : null),
  },
  {
    // Month first, as in the United States, unless the number is too high for a month.
    shape: /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/y,
    read([, a, b, year]) {
      const [month, day] = Number(a) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)];
      return isDate(month, day)
        ? { mask: ISODAY, values: { ISODAY: `${fullYear(year!)}-${pad(month)}-${pad(day)}` } }
        : null;
    },
  },
  {
    shape: /(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?[ \n]?([ap])(?:\.[ ]?m\.?|m\b)(?!\w)/iy,
    read([, hour, minute, half]) {
      if (Number(hour) > 12) return null;
      const past = half!.toLowerCase() === 'p' ? 12 : 0;
      return { mask: CLOCK, values: { CLOCK: `${pad((Number(hour) % 12) + past)}:${minute ?? '00'}` } };
    },
  },
  {
    shape: /(\d{1,2}):(\d\d)(?::\d\d)?(?![\d:])/y,
    read(m, text) {
      const isClock = Number(m[1]) < 24 && Number(m[2]) < 60 && isClockPlace(text, m.index, m.index + m[0].length);
      return isClock ? { mask: CLOCK, values: { CLOCK: `${pad(Number(m[1]))}:${m[2]}` } } : null;
    },
  },
  {
    shape: /(\d{1,3})(?:st|nd|rd|th)(?!\w)/iy,
    read: ([, n]) => ({ mask: ORD | (isDay(n!) ? DAY : 0), values: { ORD: Number(n), DAY: Number(n) } }),
  },
  {
    // `1430 GMT`
    shape: /(\d\d)(\d\d)(?![\d,.])/y,
    read([, hour, minute], _text, next) {
      if (!((entryOf(next)?.mask ?? 0) & ZONE) || Number(hour) > 24 || Number(minute) > 59) return null;
      return { mask: CLOCK, values: { CLOCK: `${hour}:${minute}` } };
    },
  },
  {
    shape: /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: (\d)\/(\d)(?!\d))?/y,
    read([, digits, decimals, over, under]) {
      const value =
        Number(digits!.replaceAll(',', '')) + Number(decimals ?? 0) + (over ? Number(over) / Number(under) : 0);
      const isWhole = !decimals && !over;
      const isYear = isWhole && digits!.length === 4 && value >= 1000 && value < 2200;
      const mask = NUM | (isYear ? YEAR : 0) | (isWhole && isDay(digits!) ? DAY : 0);
      return { mask, values: { NUM: value, YEAR: value, DAY: value } };
    },
  },
];

/** Reads a numeral in digits that begins at a token, or gives null. */
export function readNumeral(text: string, tokens: readonly Token[], index: number, limit: number): Numeral | null {
  const { start } = tokens[index]!;
  const found = readDigits(text, start, index + 1 < limit ? tokens[index + 1]!.form.toLowerCase() : '');
  if (!found) return null;
  const end = start + found.word.length;
  let last = index + 1;
  while (last < limit && tokens[last]!.start < end) last++;
  return { word: found.word, mask: found.mask, values: found.values, start, end, last };
}

/** Reads a numeral in digits at an offset of the text, before the word `next`, or gives null. */
export function readDigits(
  text: string,
  start: number,
  next: string,
): Pick<Numeral, 'word' | 'mask' | 'values'> | null {
  for (const form of forms) {
    form.shape.lastIndex = start;
    const m = form.shape.exec(text);
    const found = m && form.read(m, text, next);
    if (found) return { word: m[0], mask: found.mask, values: found.values };
  }
  return null;
}

/** `10:30` without am or pm is a time after a preposition of time or before a zone; else it may be a score or a verse. */
function isClockPlace(text: string, start: number, end: number): boolean {
  return (
    /\b(?:at|by|until|till|before|after|around|about|since|from|to) $/i.test(
      text.slice(Math.max(0, start - 8), start),
    ) || /^ ?(?:hours|[A-Z]{3,4}\b|local)/.test(text.slice(end, end + 8))
  );
}

const hyphens = new Set(['-', '‑']);
const numeric = NUM | ORD;

/** Reads a number in words (`twenty-four`, `a hundred and eighty`, `nineteen ninety-one`, `two and a half`), or gives null. */
export function readSpelled(tokens: readonly Token[], index: number, limit: number): Numeral | null {
  const form = tokens[index]!.form.toLowerCase();
  const mayBegin = form === 'a' || ((entryOf(form)?.mask ?? 0) & NUM) !== 0;
  return mayBegin ? spelled(form, tokens, index, limit) : null;
}

function spelled(form: string, tokens: readonly Token[], index: number, limit: number): Numeral | null {
  const lower = (i: number): string => (i < limit ? tokens[i]!.form.toLowerCase() : '');
  const valueAt = (i: number, category: 'NUM' | 'ORD'): number | undefined =>
    entryOf(lower(i))?.values[category] as number | undefined;
  const isArticle = form === 'a' && (valueAt(index + 1, 'NUM') ?? 0) >= 100;
  const dozen = form === 'a' && lower(index + 1) === 'dozen';
  if (!isArticle && !dozen && !((entryOf(form)?.mask ?? 0) & NUM)) return null;
  const { start } = tokens[index]!;
  const done = (mask: number, values: Numeral['values'], last: number): Numeral => ({
    word: form,
    mask,
    values,
    start,
    end: tokens[last - 1]!.end,
    last,
  });
  if (dozen) return done(NUM, { NUM: 12 }, index + 2);
  let last = index + (isArticle ? 1 : 0);
  let total = 0;
  let group = isArticle ? 1 : 0;
  let previous = isArticle ? 1 : 0;
  // Every step takes a word that may follow the one before: tens then ones, then a power of ten.
  for (let at = last; at < limit; ) {
    if (hyphens.has(lower(at)) && at > index) at++;
    else if (lower(at) === 'and' && previous >= 100 && (entryOf(lower(at + 1))?.mask ?? 0) & numeric) at++;
    const value = valueAt(at, 'NUM');
    if (value === undefined) {
      const ord = valueAt(at, 'ORD');
      if (ord !== undefined && ord < 10 && previous >= 20 && previous < 100) {
        return done(ORD | (group + ord <= 31 ? DAY : 0), { ORD: total + group + ord, DAY: group + ord }, at + 1);
      }
      break;
    }
    if (value >= 1000) {
      total += (group || 1) * value;
      group = 0;
    } else if (value === 100) group = (group || 1) * 100;
    else if (previous === 0 || previous >= 100 || (previous >= 20 && previous < 100 && value < 10)) group += value;
    else if (previous >= 10 && value >= 10 && total === 0 && group < 100) {
      const rest = value >= 20 ? (valueAt(hyphens.has(lower(at + 1)) ? at + 2 : at + 1, 'NUM') ?? 10) : 10;
      const ones = rest < 10 ? rest : 0;
      const year = group * 100 + value + ones;
      const end = at + 1 + (ones ? (hyphens.has(lower(at + 1)) ? 2 : 1) : 0);
      return group === 19 || group === 20 || group === 18
        ? done(YEAR, { YEAR: year }, end)
        : done(NUM, { NUM: group }, last);
    } else break;
    previous = value;
    last = ++at;
  }
  const value = total + group;
  if (lower(last) === 'and' && lower(last + 1) === 'a' && lower(last + 2) === 'half')
    return done(NUM, { NUM: value + 0.5 }, last + 3);
  const isYear = value >= 2000 && value < 2100;
  // "in July five ships sank": what is counted stands right behind
  const isCount = last < limit && /^(?:NOUN|ADJ)$/.test(tokens[last]!.upos);
  return done(
    NUM | (isYear ? YEAR : 0) | (value <= 31 && !isCount ? DAY : 0),
    { NUM: value, YEAR: value, DAY: value },
    last,
  );
}
