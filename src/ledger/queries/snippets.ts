import { stemmer } from 'stemmer';
import type { WordExpression } from '../database/index.js';

/** A passage of a text around words that were looked for, and where these stand in the text. */
export interface Snippet {
  readonly start: number;
  readonly end: number;
  /** The words that were found, as spans of the text. */
  readonly found: readonly { readonly start: number; readonly end: number }[];
}

interface Word {
  readonly stem: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Characters on each side of what was found. */
const around = 90;
/** Passages are shown as one that are no further apart. */
const nearly = 20;

/**
 * The passages of a text in which words that were looked for stand, those with the most different ones first, at most
 * `most`, in the order of the text. Words are compared as the index compares them: without case, accents and endings.
 */
export function snippetsIn(text: string, wanted: WordExpression | null, most: number): Snippet[] {
  if (wanted === null) return [];
  const words = wordsIn(text);
  const phrases = phrasesOf(wanted);
  const hits = phrases.flatMap((phrase, nth) => occurrences(words, phrase).map((span) => ({ ...span, nth })));
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const groups: (typeof hits)[] = [];
  for (const hit of hits) {
    const last = groups.at(-1);
    const isNear = last !== undefined && hit.end - last[0]!.start <= 2 * around;
    if (isNear && !text.slice(last.at(-1)!.end, hit.start).includes('\n')) last.push(hit);
    else groups.push([hit]);
  }
  const variety = (group: typeof hits): number => new Set(group.map(({ nth }) => nth)).size;
  return groups
    .sort((a, b) => variety(b) - variety(a) || b.length - a.length || a[0]!.start - b[0]!.start)
    .slice(0, most)
    .sort((a, b) => a[0]!.start - b[0]!.start)
    .map((group) => ({
      ...passageAround(text, group[0]!.start, group.at(-1)!.end),
      found: group.map(({ start, end }) => ({ start, end })),
    }))
    .reduce((shown: Snippet[], next) => joined(text, shown, next), []);
}

/** Passages of one paragraph that meet, or nearly do, are one: nothing is shown twice. */
function joined(text: string, shown: readonly Snippet[], next: Snippet): Snippet[] {
  const last = shown.at(-1);
  if (!last || next.start > last.end + nearly || text.slice(last.end, next.start).includes('\n'))
    return [...shown, next];
  return [...shown.slice(0, -1), { start: last.start, end: next.end, found: [...last.found, ...next.found] }];
}

interface Phrase {
  readonly words: readonly Pick<Word, 'stem' | 'folded'>[];
  readonly isPrefix: boolean;
}

function phrasesOf(expression: WordExpression): Phrase[] {
  if (expression.is !== 'phrase') return expression.of.flatMap(phrasesOf);
  // A word with a hyphen or a stop inside is several in the index.
  return [{ words: expression.words.flatMap(wordsIn), isPrefix: expression.isPrefix }].filter(
    ({ words }) => words.length,
  );
}

function occurrences(words: readonly Word[], { words: phrase, isPrefix }: Phrase): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at + phrase.length <= words.length; at++) {
    const isThere = phrase.every((word, i) =>
      isPrefix && i === phrase.length - 1
        ? words[at + i]!.folded.startsWith(word.folded) || words[at + i]!.stem.startsWith(word.stem)
        : words[at + i]!.stem === word.stem,
    );
    if (isThere) found.push({ start: words[at]!.start, end: words[at + phrase.length - 1]!.end });
  }
  return found;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => {
    const folded = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
    return { folded, stem: stemmer(folded), start: index, end: index + word.length };
  });
}

/** Widens a span to whole words on both sides, within its paragraph. */
function passageAround(text: string, from: number, to: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, from - around), from);
  const after = text.slice(to, to + around);
  const line = before.lastIndexOf('\n');
  const head = line >= 0 ? before.slice(line + 1) : from > around ? before.replace(/^\S*\s?/, '') : before;
  const end = after.indexOf('\n');
  const tail = end >= 0 ? after.slice(0, end) : to + around < text.length ? after.replace(/\s?\S*$/, '') : after;
  return { start: from - head.length, end: to + tail.trimEnd().length };
}
