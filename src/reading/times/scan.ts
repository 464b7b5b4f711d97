import { type Analysis, inSmallLetters, type Sentence, type Token } from '../../language/index.js';
import { admits, isAbbreviation } from './ambiguous.js';
import { entryOf } from './lexicon.js';
import { readDigits, readNumeral, readSpelled } from './numerals.js';

/** A word or numeral of a sentence as the grammar sees it; hyphens inside compounds are left out. */
export interface Item {
  /** Lower-case form. */
  readonly word: string;
  /** Categories, as bits. */
  readonly mask: number;
  /** The value in each category. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly start: number;
  readonly end: number;
  /** Tokens `[first, last)` of the analysis. */
  readonly first: number;
  readonly last: number;
  /** Whether a hyphen ties it to the item before. */
  readonly isTied: boolean;
}

const empty: Readonly<Record<string, string | number>> = {};
const isHyphen = (form: string): boolean => form === '-' || form === '‑' || form === '–';

/** The items of a sentence, in order. */
export function scan(analysis: Analysis, sentence: Sentence): Item[] {
  const { tokens, text } = analysis;
  const items: Item[] = [];
  let isTied = false;
  for (let i = sentence.first; i < sentence.last; ) {
    const token = tokens[i]!;
    const previous = tokens[i - 1];
    if (isHyphen(token.form) && previous?.end === token.start && tokens[i + 1]?.start === token.end && items.length) {
      isTied = true;
      i++;
      continue;
    }
    const code = token.form.charCodeAt(0);
    const found =
      (code >= 48 && code <= 57) || code === 39 || code === 0x2019 || code === 0x2018
        ? readNumeral(text, tokens, i, sentence.last)
        : readSpelled(tokens, i, sentence.last);
    if (found) {
      const { word, mask, values, start, end, last } = found;
      items.push({ word, mask, values, start, end, first: i, last, isTied });
      i = last;
    } else {
      addWord(items, token, analysis, isTied);
      i++;
      // The dot of an abbreviated month or weekday that the tokenizer has cut off.
      const dot = tokens[i];
      const item = items.at(-1)!;
      if (i < sentence.last && dot?.form === '.' && isAbbreviation(item.word) && dot.start === item.end) {
        items[items.length - 1] = { ...item, end: dot.end, last: i + 1 };
        i++;
      }
    }
    isTied = false;
  }
  return items;
}

/** Adds a token as an item, or as several where it is a compound that the tokenizer keeps whole (`third-quarter`). */
function addWord(items: Item[], token: Token, analysis: Analysis, isTied: boolean): void {
  let word = inSmallLetters(token.form);
  if (word === '’s') word = "'s";
  const { index } = token;
  if (word.length > 1 && word.endsWith('.')) word = word.slice(0, -1);
  let entry = entryOf(word);
  if (!entry && word.length > 4 && word.includes('-')) {
    let start = token.start;
    for (const [n, part] of word.split('-').entries()) {
      const inner = /^\d/.test(part) ? readDigits(analysis.text, start, '') : entryOf(part);
      const end = start + part.length;
      const tie = n > 0 || isTied;
      items.push({
        word: part,
        mask: inner?.mask ?? 0,
        values: inner?.values ?? empty,
        start,
        end,
        first: index,
        last: index + 1,
        isTied: tie,
      });
      start = end + 1;
    }
    return;
  }
  if (entry && !admits(analysis, token, word)) entry = undefined;
  items.push({
    word,
    mask: entry?.mask ?? 0,
    values: entry?.values ?? empty,
    start: token.start,
    end: token.end,
    first: index,
    last: index + 1,
    isTied,
  });
}
