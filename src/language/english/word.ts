import { isUpper, Kind, kindAt } from '../characters.js';
import { abbreviationKind, isLettered } from './abbreviations.js';
import { clitics, openers, prefixes, suffixes, units } from './lists.js';

const isWord = (kind: number): boolean => kind === Kind.letter || kind === Kind.digit || kind === Kind.joiner;

/**
 * The end of the word or number that begins at `start`, inside a run without spaces that ends at `end`. `limit` is how
 * far the text may be looked at, `isFirst` says that a line begins here.
 */
export function scanWord(text: string, start: number, end: number, limit: number, isFirst: boolean): number {
  let at = start;
  let piece = start;
  for (;;) {
    while (at < end && isWord(kindAt(text, at))) at++;
    if (at === piece) return at;
    if (kindAt(text, start) === Kind.digit && kindAt(text, piece) === Kind.digit) {
      const unit = scanUnit(text, piece, at);
      if (unit) return unit;
    }
    if (at >= end) return at;
    const next = kindAt(text, at + 1);
    const follows = at + 1 < end && isWord(next);
    switch (text[at]) {
      case "'":
      case '’':
        if (!follows) return at;
        if (isNegation(text, start, at, end)) return at - 1 > start ? at - 1 : at + 2;
        if (isClitic(text, start, at, end)) return at;
        break;
      case '.':
        if (!follows) return isStopped(text, lettersFrom(text, start, at), at, limit, isFirst) ? at + 1 : at;
        if (!isDotted(text, start, at, end)) return abbreviationKind(text.slice(start, at)) ? at + 1 : at;
        break;
      case ',':
        if (!isThousands(text, start, at, end)) return at;
        break;
      case ':':
      case '/':
      case '+':
        if (!isNumeric(text, at, end) && !/^(?:w\/o|n\/a|c\/o|l\/c|a\/c)$/i.test(text.slice(start, at + 2))) return at;
        break;
      case '_':
        if (!follows) return at;
        break;
      case '&':
        if (!(at - start < 3 && follows && isUpper(text[at - 1]!) && isUpper(text[at + 1]!))) return at;
        break;
      case '-':
        if (!follows) return isBrokenOff(text, start, at, limit) ? at + 1 : at;
        if (!isJoined(text, piece, at, end)) return at;
        break;
      case '$':
        return next === Kind.digit && /^\p{Lu}{1,3}$/u.test(text.slice(start, at)) ? at + 1 : at;
      case '%':
        return at;
      default:
        if (kindAt(text, at) !== Kind.surrogate || !/\p{L}|\p{M}/u.test(String.fromCodePoint(text.codePointAt(at)!)))
          return at;
        at++;
    }
    at++;
    piece = at;
  }
}

/** `5pm`, `10km`: where the number ends before a unit; 0 if what follows is no unit (`25th`, `1990s`). */
function scanUnit(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && kindAt(text, at) === Kind.digit) at++;
  return at < end && end - at < 8 && units.has(text.slice(at, end).toLowerCase()) ? at : 0;
}

/** Whether the apostrophe at `at` is that of `n't`. */
const isNegation = (text: string, start: number, at: number, end: number): boolean =>
  at > start &&
  /[nN]/.test(text[at - 1]!) &&
  /[tT]/.test(text[at + 1]!) &&
  !(at + 2 < end && isWord(kindAt(text, at + 2)));

function isClitic(text: string, start: number, at: number, end: number): boolean {
  let stop = at + 1;
  while (stop < end && isWord(kindAt(text, stop))) stop++;
  if (stop - at > 3 || !clitics.has(text.slice(at + 1, stop).toLowerCase())) return false;
  return !/^\d*0['’]s$/.test(text.slice(start, Math.min(stop, start + 8)));
}

/** Whether the stop at `at`, with more of the word behind it, belongs to the word: `U.S.A`, `3.5`, `Ph.D`. */
function isDotted(text: string, start: number, at: number, end: number): boolean {
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at + 1);
  if (after === Kind.digit) return before === Kind.digit;
  if (before === Kind.digit) return false;
  if (isLettered(text.slice(lettersFrom(text, start, at), at))) return true;
  let stop = at + 1;
  while (stop < end && kindAt(text, stop) === Kind.letter) stop++;
  return stop - start < 8 && abbreviationKind(text.slice(start, stop)) !== null;
}

/** Where the letters and stops before `at` begin, after a hyphen: `U` in `non-U.S`. */
function lettersFrom(text: string, start: number, at: number): number {
  const least = Math.max(start, at - 20);
  for (let i = at - 1; i >= least; i--) if (text[i] === '-') return i + 1;
  return least;
}

/** Whether the stop at `at`, where the word ends, is that of an abbreviation, an initial or the number of a list. */
function isStopped(text: string, start: number, at: number, limit: number, isFirst: boolean): boolean {
  if (at - start > 20) return false;
  const form = text.slice(start, at);
  if (text[at + 1] === '.') return text[at + 2] !== '.' && form.length > 1 && isLettered(form);
  let next = at + 1;
  while (next < limit && kindAt(text, next) === Kind.space) next++;
  const follower = next < limit ? text[next]! : '';
  if (isFirst && follower && next > at + 1 && /^(?:\d{1,3}(?:\.\d{1,2})*|\p{L}|[ivx]{1,4})$/u.test(form)) return true;
  const kind = abbreviationKind(form);
  if (kind === 'number') return /\d/.test(follower);
  if (kind === 'title') return follower !== '';
  if (kind === 'final' && !isLettered(form)) return follower !== '' && !startsSentence(text, next, limit);
  if (kind) return true;
  if (!isLettered(form)) return false;
  if (form.length > 1) return true;
  if (text[start - 1] === '.' || text[start - 1] === '&') return true;
  // `Michael A. (Mike) Lind`
  if (follower === '(' && isUpper(form) && /^\(\p{Lu}\p{Ll}{1,12}\) \p{Lu}/u.test(text.slice(next, next + 18)))
    return true;
  return form !== 'I' && isUpper(form) && (/[\p{L},]/u.test(follower) || (follower !== '' && next === at + 1));
}

/** Whether a word of the kind that opens sentences begins at `at`, or nothing but closing marks is left. */
function startsSentence(text: string, at: number, limit: number): boolean {
  let stop = at;
  while (stop < limit && kindAt(text, stop) === Kind.letter) stop++;
  if (stop > at) return openers.has(text.slice(at, Math.min(stop, at + 12)));
  return limit - at < 4 && /^["”’')\]]*$/u.test(text.slice(at, limit));
}

/** Whether the hyphen at `at` ends a word that was broken off: `th- this`. */
const isBrokenOff = (text: string, start: number, at: number, limit: number): boolean =>
  at - start < 3 && at + 1 < limit && kindAt(text, at + 1) === Kind.space && kindAt(text, start) === Kind.letter;

/** Whether the comma at `at` parts thousands. */
function isThousands(text: string, start: number, at: number, end: number): boolean {
  if (kindAt(text, start) !== Kind.digit || kindAt(text, at - 1) !== Kind.digit) return false;
  let stop = at + 1;
  while (stop < end && stop < at + 5 && kindAt(text, stop) === Kind.digit) stop++;
  return stop === at + 4;
}

/** Whether digits stand on both sides: `10:30`, `9/11`, `5+1`. */
const isNumeric = (text: string, at: number, end: number): boolean =>
  kindAt(text, at - 1) === Kind.digit && at + 1 < end && kindAt(text, at + 1) === Kind.digit;

/** Whether the hyphen at `at` joins: after a prefix (`anti-war`), before a suffix (`clock-wise`). */
function isJoined(text: string, piece: number, at: number, end: number): boolean {
  if (at - piece < 8 && prefixes.has(text.slice(piece, at).toLowerCase())) return true;
  let stop = at + 1;
  while (stop < end && kindAt(text, stop) === Kind.letter) stop++;
  return stop - at < 8 && suffixes.has(text.slice(at + 1, stop).toLowerCase());
}
