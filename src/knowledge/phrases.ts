import { fold } from './normalise.js';
import { plural, singulars } from './plural.js';
import { isHyphen, wordsOf } from './words.js';

interface Node<T> {
  values: T[] | null;
  /** How many of the values, the first ones, are the phrase's own and not a plural's. */
  own: number;
  next: Map<string, Node<T>> | null;
}

/** Phrases and what they stand for. */
export interface Phrases<T> {
  /** Adds a phrase, and its plural if titles and nouns are asked for; several values of a phrase keep their order. */
  add(phrase: string, value: T): void;
  /** The longest phrase that starts at `words[from]`: how many words it covers, and its values. */
  longest(words: readonly string[], from: number): { readonly length: number; readonly values: readonly T[] } | null;
}

interface Options<T> {
  /** Letter case makes no difference. */
  readonly anyCase?: boolean;
  /** Makes the value of a phrase's plural of the phrase's value; without it plurals are not added. */
  readonly plurals?: ((value: T) => T) | null;
  readonly rest?: Rest<T> | null;
}

/** Further phrases that start with a word, asked for once when the word is first met. */
export type Rest<T> = (first: string) => Iterable<readonly [phrase: string, value: T]>;

/** Without the marks that spellings differ in: `U.S.` and `US`, `Sana’a` and `Sanaa`, `&` and `and`. */
function bare(word: string): string {
  if (word === '&') return 'and';
  const first = word[0];
  if (first === "'" || first === '’') return word.length === 2 ? "'s" : word.slice(1);
  return word.includes('.') || word.includes("'") || word.includes('’') ? word.replace(/[.'’]/g, '') : word;
}

const hasLetterCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();

/** An acronym with small letters in it, which says what it is by them alone: `PiS`, `MpS`; not `McCain`. */
const isMixed = (word: string): boolean =>
  word.length < 5 && /^[A-Z][A-Za-z]*[a-z]/.test(word) && /^.+[A-Z]/.test(word);

/** The key of a word in a phrase of the data: `US` must be written in capitals, `Iran` with one, `of` as it may be. */
function keyOf(word: string, anyCase: boolean): string {
  const plain = bare(word);
  const lower = fold(plain);
  if (!anyCase && isMixed(plain)) return `=${plain}`;
  if (anyCase || lower === plain || !hasLetterCase(plain) || plain[0] === plain[0]!.toLowerCase()) return lower;
  return plain.length > 1 && plain === plain.toUpperCase() ? `=${lower}` : `^${lower}`;
}

type Keys = readonly string[];
const none: Keys = [''];

/** The keys of data that a word of a text can answer to, the strictest first. */
function keysOf(word: string, anyCase: boolean): Keys {
  const plain = bare(word);
  if (!plain) return none;
  const lower = fold(plain);
  if (anyCase || (lower === plain && plain.toUpperCase() !== plain)) return [lower];
  if (plain[0] === plain[0]!.toLowerCase() && hasLetterCase(plain[0]!)) return [lower];
  if (plain.length > 1 && plain === plain.toUpperCase()) return [`=${lower}`, `^${lower}`, lower];
  if (isMixed(plain)) return [`=${plain}`, `^${lower}`, lower];
  return [`^${lower}`, lower];
}

/**
 * A trie over words. Letter case counts as far as the phrase has it (so that `turkey`, `us` and `polish` are no states)
 * unless `anyCase`. Hyphens, full stops, apostrophes and diacritics make no difference.
 */
export function createPhrases<T>({ anyCase = false, plurals = null, rest = null }: Options<T> = {}): Phrases<T> {
  const root: Node<T> = { values: null, own: 0, next: new Map() };
  const known = new Map<string, Keys>();

  const keys = (word: string): Keys => {
    const found = known.get(word);
    if (found) return found;
    // The memory is bounded: texts bring ever new words.
    if (known.size > 10_000) known.clear();
    const made = keysOf(word, anyCase);
    known.set(word, made);
    return made;
  };

  function walk(node: Node<T>, words: readonly string[], at: number, from: number, best: Best<T>): void {
    // A hyphen behind a name is no part of it: `Tehran-Beijing ties`.
    if (node.values && at - from > best.length && !isHyphen(words[at - 1] ?? '')) {
      best.length = at - from;
      best.values = node.values;
    }
    if (at >= words.length || !node.next) return;
    const word = words[at]!;
    if (at > from && (isHyphen(word) || word === "'" || word === '’')) {
      if (at + 1 < words.length) walk(node, words, at + 1, from, best);
      return;
    }
    if (word.length > 1 && word.includes('-')) {
      within(node, words, at, from, best);
      return;
    }
    for (const key of keys(word)) {
      const next = node.next.get(key);
      if (next) walk(next, words, at + 1, from, best);
    }
  }

  /** A word that the tokenizer left whole: all its parts must follow one another in the phrase. */
  function within(start: Node<T>, words: readonly string[], at: number, from: number, best: Best<T>): void {
    let node: Node<T> | undefined = start;
    for (const part of words[at]!.split('-')) {
      if (!part) continue;
      const next: Map<string, Node<T>> | null | undefined = node?.next;
      node = undefined;
      for (const key of keys(part)) node ??= next?.get(key);
    }
    if (node && node !== start) walk(node, words, at + 1, from, best);
  }

  /** What the data has as it stands comes before the plurals made of it, whichever of them was asked for first. */
  function grow(phrase: string, value: T, isPlural = false): void {
    let node = root;
    for (const word of wordsOf(phrase)) {
      const key = isHyphen(word) ? '' : keyOf(word, anyCase);
      if (!key) continue;
      node.next ??= new Map();
      const next = node.next.get(key) ?? { values: null, own: 0, next: null };
      node.next.set(key, next);
      node = next;
    }
    if (node === root) throw new Error(`phrase without a word: ${phrase}`);
    node.values ??= [];
    if (node.values.includes(value)) return;
    if (isPlural) node.values.push(value);
    else node.values.splice(node.own++, 0, value);
  }

  /** Phrases that are not in the trie yet, by their first word: most are never asked for. */
  const waiting = new Map<string, (string | T)[]>();

  const ripe = new Set<string>();

  /** Words that no phrase starts with: most words of a text. */
  const strange = new Set<string>();

  /** Words of texts whose phrases are in the trie. */
  const familiar = new Set<string>();

  /** Brings the phrases that start with a word into the trie. */
  function ripen(first: string): void {
    if (ripe.has(first)) return;
    const phrases = waiting.get(first) ?? [];
    const more = rest ? [...rest(first)] : [];
    // Only words of the data are kept as ripe; those of texts are without end.
    if (!phrases.length && !more.length) return;
    ripe.add(first);
    waiting.delete(first);
    for (let at = 0; at < phrases.length; at += 2) {
      const phrase = phrases[at] as string;
      const value = phrases[at + 1] as T;
      grow(phrase, value);
      if (plurals) grow(plural(phrase), plurals(value), true);
    }
    for (const [phrase, value] of more) grow(phrase, value);
  }

  return {
    add(phrase, value) {
      const first = firstOf(phrase);
      strange.clear();
      familiar.clear();
      const phrases = waiting.get(first);
      if (phrases) phrases.push(phrase, value);
      else waiting.set(first, [phrase, value]);
    },
    longest(words, from) {
      const first = words[from];
      if (first === undefined || strange.has(first) || isHyphen(first)) return null;
      if (!familiar.has(first)) {
        const start = firstOf(first);
        ripen(start);
        if (plurals) for (const one of singulars(start)) ripen(one);
        if (!first.includes('-') && !keys(first).some((key) => root.next!.has(key))) {
          if (strange.size > 50_000) strange.clear();
          strange.add(first);
          return null;
        }
        if (familiar.size > 50_000) familiar.clear();
        familiar.add(first);
      }
      const best: Best<T> = { length: 0, values: [] };
      walk(root, words, from, from, best);
      return best.length ? best : null;
    },
  };
}

/** What all spellings of the first word of a phrase (`text` from `start` to `end`) have in common. */
export function firstOf(text: string, start = 0, end = text.length): string {
  let stop = start;
  let isSimple = true;
  for (; stop < end; stop++) {
    const code = text.charCodeAt(stop);
    if (code === 32 || (code === 45 && stop > start)) break;
    if (!((code > 96 && code < 123) || (code > 64 && code < 91))) isSimple = false;
  }
  const word = text.slice(start, stop);
  if (isSimple) return word.toLowerCase();
  if (/^[A-Za-z][A-Za-z.']*$/.test(word)) return word.replace(/'s?$/, '').replace(/[.']/g, '').toLowerCase();
  return fold(bare(wordsOf(word)[0] ?? word));
}

interface Best<T> {
  length: number;
  values: readonly T[];
}
