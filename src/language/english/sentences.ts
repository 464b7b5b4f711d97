import { isLower, isUpper, Kind, kindAt } from '../characters.js';
import { abbreviationKind, isLettered } from './abbreviations.js';
import { findDateline } from './dateline.js';
import { openers, speechVerbs } from './lists.js';
import type { Offsets } from './tokenise.js';

const closers = new Set(['"', '”', '’', "'", "''", '’’', ')', ']', '»', '}']);
const openMarks = new Set(['"', '“', '‘', "'", '``', '`', '‘‘', '(', '[', '«', '{', '„']);

/**
 * The sentences of one paragraph: for tokens `[first, last)` of `offsets`, the index after the last token of each
 * sentence, appended to `ends`. A dateline is a sentence of its own; a quotation is split inside, as UD English does.
 */
export function splitSentences(text: string, offsets: Offsets, first: number, last: number, ends: number[]): void {
  if (first === last) return;
  let from = first;
  const dateline = findDateline(text, offsets[2 * first]!, offsets[2 * last - 1]!);
  if (dateline) {
    while (from < last && offsets[2 * from + 1]! <= dateline) from++;
    if (from > first && from < last) ends.push(from);
    else from = first;
  }
  for (let i = from; i < last - 1; i++) {
    const strength = stopStrength(text, offsets, i, last);
    if (strength === Stop.none) continue;
    let next = i + 1;
    while (next < last && closesAt(text, offsets, next, last)) next++;
    while (isReference(text, offsets, next, last)) next += 3;
    if (next < last && breaks(text, offsets, i, next, last, strength) && next > from) {
      ends.push(next);
      from = next;
    }
    i = Math.max(i, next - 1);
  }
  ends.push(last);
}

const Stop = { none: 0, abbreviation: 1, ellipsis: 2, full: 3, emphatic: 4 } as const;

function stopStrength(text: string, offsets: Offsets, i: number, last: number): number {
  const start = offsets[2 * i]!;
  const end = offsets[2 * i + 1]!;
  const char = text[end - 1]!;
  if (char === '。') return Stop.full;
  if (char === '…' || (text[start] === '.' && end - start > 1)) {
    return i > 0 && start > offsets[2 * i - 1]! ? Stop.none : Stop.ellipsis;
  }
  if (char === '!' || char === '?') return kindAt(text, start) === Kind.letter ? Stop.none : Stop.emphatic;
  if (char !== '.') return Stop.none;
  if (end - start === 1)
    return isSpacedStop(text, offsets, i) || isSpacedStop(text, offsets, i + 1) ? Stop.none : Stop.full;
  return i + 1 < last ? Stop.abbreviation : Stop.none;
}

/** Whether token `i` is one of several stops with spaces between them: `. . .`. */
const isSpacedStop = (text: string, offsets: Offsets, i: number): boolean =>
  i > 0 &&
  text[offsets[2 * i]!] === '.' &&
  offsets[2 * i + 1]! - offsets[2 * i]! === 1 &&
  text[offsets[2 * i - 2]!] === '.' &&
  offsets[2 * i]! > offsets[2 * i - 1]!;

/** Whether a closing quote or bracket stands at token `i`, so that it belongs to the sentence before it. */
function closesAt(text: string, offsets: Offsets, i: number, last: number): boolean {
  const start = offsets[2 * i]!;
  const end = offsets[2 * i + 1]!;
  const form = text.slice(start, Math.min(end, start + 3));
  if (!closers.has(form)) return false;
  const isAttached = offsets[2 * i - 1] === start;
  if (form === '"' || form === "'")
    return isAttached && (i + 1 >= last || offsets[2 * i + 2]! > end || isMark(text, end));
  return isAttached || form === '”' || form === ')' || form === "''";
}

/** Whether a bracketed number, as of a footnote, stands at token `i`. */
const isReference = (text: string, offsets: Offsets, i: number, last: number): boolean =>
  i + 2 < last &&
  text[offsets[2 * i]!] === '[' &&
  kindAt(text, offsets[2 * i + 2]!) === Kind.digit &&
  text[offsets[2 * i + 4]!] === ']';

const isMark = (text: string, at: number): boolean => kindAt(text, at) === Kind.other;

function breaks(text: string, offsets: Offsets, i: number, next: number, last: number, strength: number): boolean {
  const isClosed = next > i + 1;
  const isSpaced = offsets[2 * next]! > offsets[2 * next - 1]!;
  let word = next;
  while (word < last - 1 && openMarks.has(text.slice(offsets[2 * word], offsets[2 * word + 1]))) word++;
  const form = text.slice(offsets[2 * word], Math.min(offsets[2 * word + 1]!, offsets[2 * word]! + 40));
  const head = form[0]!;
  if (isLower(head)) {
    if (strength === Stop.full) return !isClosed && isSpaced && kindAt(text, offsets[2 * i]! - 1) !== Kind.digit;
    return strength === Stop.emphatic && !isClosed && isSpaced && word > next;
  }
  if (strength === Stop.abbreviation) return isSpaced && abbreviationEnds(text, offsets, i, form);
  if (strength === Stop.ellipsis) return isUpper(head) && (isSpaced || isClosed) && form !== 'I';
  // `… was over. --- Ana Lind contributed`: a credit behind the last sentence
  if (strength === Stop.full && isSpaced && /^(?:-{2,}|[–—])$/.test(form) && word + 1 < last)
    return isUpper(text[offsets[2 * word + 2]!]!) && offsets[2 * word + 2]! > offsets[2 * word + 1]!;
  if (',;:-–—'.includes(head) || (!isSpaced && closers.has(form))) return false;
  if (strength === Stop.emphatic && isClosed && isTold(text, offsets, word, last)) return false;
  return isSpaced || (isUpper(head) && kindAt(text, offsets[2 * word]!) === Kind.letter) || word > next;
}

/** Whether the abbreviation at token `i` ends its sentence before a word that begins with a capital or figure. */
function abbreviationEnds(text: string, offsets: Offsets, i: number, next: string): boolean {
  const form = text.slice(offsets[2 * i], offsets[2 * i + 1]! - 1);
  if (form.length > 20 || kindAt(text, offsets[2 * i]!) === Kind.digit) return false;
  const kind = abbreviationKind(form);
  if (kind === 'title' || kind === 'number' || kind === 'inner') return false;
  if (!kind && !isLettered(form)) return false;
  if (kindAt(text, offsets[2 * i + 2]!) === Kind.digit) return false;
  if (isUnderSecretary(text, offsets[2 * i + 2]!)) return false;
  if (form === 'X' && i > 0 && /^(?:on|to|via)$/.test(text.slice(offsets[2 * i - 2], offsets[2 * i - 1]))) return true;
  if (form.length === 1) return form !== 'I' && openers.has(next) && !isInitial(text, offsets, i);
  return openers.has(next);
}

/** `met U.S. Under Secretary Rosa Lind`: the preposition is part of an office. */
const isUnderSecretary = (text: string, start: number): boolean =>
  /^Under[ -]Secretar/.test(text.slice(start, start + 15));

/** Whether a single letter stands after a capitalised word, as the middle initial of a name does. */
const isInitial = (text: string, offsets: Offsets, i: number): boolean => i > 0 && isUpper(text[offsets[2 * i - 2]!]!);

/** Whether a name and a verb of speech follow a quotation: `“Never!” Dr. Roe said`. */
function isTold(text: string, offsets: Offsets, word: number, last: number): boolean {
  for (let i = word; i < Math.min(last, word + 5); i++) {
    const form = text.slice(offsets[2 * i], Math.min(offsets[2 * i + 1]!, offsets[2 * i]! + 20));
    if (i === word && openers.has(form)) return false;
    if (speechVerbs.has(form)) return i > word;
    if (!isUpper(form[0]!) && i > word && kindAt(form, 0) !== Kind.letter) return false;
  }
  return false;
}
