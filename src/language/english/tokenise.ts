import { isUpper, Kind, kindAt, symbolLength } from '../characters.js';
import { clitics, elided, joined } from './lists.js';
import { findLiterals } from './literals.js';
import { scanWord } from './word.js';

/** Offsets of tokens, two a token: start, end, start, end. */
export type Offsets = number[];

/** Longer tokens are cut, so that no later step meets a word of a megabyte. */
const longest = 200;

/**
 * Cuts `[start, end)` of a text into tokens as the UD English treebanks do (EWT and GUM: clitics and most hyphens
 * split, `U.S.`, numbers and addresses whole) and appends their offsets. Every character that is not space is covered.
 */
export function tokenise(text: string, start: number, end: number, offsets: Offsets): void {
  let at = start;
  while (at < end) {
    if (kindAt(text, at) === Kind.space) {
      at++;
      continue;
    }
    let stop = at + 1;
    let plain = kindAt(text, at) === Kind.letter;
    for (; stop < end; stop++) {
      const kind = kindAt(text, stop);
      if (kind === Kind.space) break;
      if (kind !== Kind.letter) plain = false;
    }
    if (plain) pushWord(text, at, stop, end, offsets);
    else {
      let from = at;
      if (mayHoldLiteral(text, at, stop))
        for (const literal of findLiterals(text, at, stop)) {
          scan(text, from, literal.start, end, offsets);
          push(literal.start, literal.end, offsets);
          from = literal.end;
        }
      scan(text, from, stop, end, offsets);
    }
    at = stop;
  }
}

function mayHoldLiteral(text: string, start: number, end: number): boolean {
  for (let i = start; i < end - 1; i++) {
    const code = text.charCodeAt(i);
    if (code === 64 || code === 35 || code === 58) return true;
    if ((code === 46 || code === 45) && i > start && kindAt(text, i + 1) !== Kind.space) return true;
  }
  return false;
}

/** Cuts a run without spaces; `limit` is how far one may look ahead. */
function scan(text: string, start: number, end: number, limit: number, offsets: Offsets): void {
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    let next: number;
    if (kind === Kind.letter || kind === Kind.digit || kind === Kind.joiner) {
      const isFirst = offsets.length === 0 || text.slice(offsets[offsets.length - 1], at).includes('\n');
      next = scanWord(text, at, end, limit, isFirst);
      pushWord(text, at, next, limit, offsets);
    } else {
      next = scanMark(text, at, start, end);
      push(at, next, offsets);
    }
    at = next;
  }
}

const emoticon = /(?:[:;=8][-o^']?[()[\]DPp|/\\*]+|[)(][-o]?[:;=]|<3|\^_+\^)(?!\S)/y;

/** The end of the mark at an offset: a clitic, an emoticon, a run of stops or dashes, or one symbol. */
function scanMark(text: string, at: number, start: number, end: number): number {
  const char = text[at]!;
  if (char === "'" || char === '’' || char === '‘' || char === '`') {
    const next = scanApostrophe(text, at, start, end);
    if (next) return next;
    return text[at + 1] === char && at + 1 < end ? at + 2 : at + 1;
  }
  if (at === start || text[at - 1] === '.') {
    emoticon.lastIndex = at;
    const match = emoticon.exec(text);
    if (match && at + match[0].length <= end) return at + match[0].length;
  }
  if ('.-*=_~+<>#–—$'.includes(char)) {
    let next = at + 1;
    if (at === start && char === '.' && next < end && kindAt(text, next) === Kind.digit) {
      while (next < end && kindAt(text, next) === Kind.digit) next++;
      return next;
    }
    while (next < end && text[next] === char) next++;
    if (char === '.') while (next < end && (text[next] === '!' || text[next] === '?')) next++;
    return char === '<' || char === '>' ? Math.min(next, at + 2) : next;
  }
  if (char === '[' && text.startsWith('[...]', at) && at + 5 <= end) return at + 5;
  if (char === '!' || char === '?') {
    let next = at + 1;
    while (next < end && (text[next] === '!' || text[next] === '?')) next++;
    if (text[next] === '.' && next + 1 === end) next++;
    return next;
  }
  return Math.min(end, at + symbolLength(text, at));
}

/** A clitic (`'s`), a shortened word (`'em`) or year (`'90s`) that begins with the apostrophe at `at`; 0 if there is none. */
function scanApostrophe(text: string, at: number, start: number, end: number): number {
  let next = at + 1;
  while (next < end && (kindAt(text, next) === Kind.letter || kindAt(text, next) === Kind.digit)) next++;
  if (next === at + 1) return 0;
  const rest = text.slice(at + 1, Math.min(next, at + 9));
  if (at > start) return clitics.has(rest.toLowerCase()) ? next : 0;
  if (/^\d\ds?$/.test(rest)) return next;
  return elided.has(rest.toLowerCase()) && !isUpper(rest[0]!) ? next : 0;
}

/** Adds a word, or its two parts where it is written as one (`cannot`). */
function pushWord(text: string, start: number, end: number, limit: number, offsets: Offsets): void {
  if (end - start <= joined.longest) {
    const cut = joined.cut(text.slice(start, end), () => wordAfter(text, end, limit));
    if (cut) {
      offsets.push(start, start + cut, start + cut, end);
      return;
    }
  }
  push(start, end, offsets);
}

function wordAfter(text: string, end: number, limit: number): string {
  if (text[end] !== ' ') return '';
  let stop = end + 1;
  while (stop < limit && stop < end + 10 && kindAt(text, stop) === Kind.letter) stop++;
  return text.slice(end + 1, stop);
}

function push(start: number, end: number, offsets: Offsets): void {
  let from = start;
  for (; end - from > longest; from += longest) offsets.push(from, from + longest);
  offsets.push(from, end);
}
