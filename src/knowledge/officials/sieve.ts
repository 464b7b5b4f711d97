import { fold, spellingOf } from '../normalise.js';

/** Consonants that no rule of `normaliseName` takes away, in classes where a rule turns one into another. */
const kept = ['b', 'fp', 'g', 'kq', 'm', 'n', 'r', 's', 'v', 'z'];

/** The class of each letter, 0 for one that goes. */
const classes = new Uint8Array(128);
for (const [at, letters] of kept.entries()) for (const letter of letters) classes[letter.charCodeAt(0)] = at + 1;
const [k, s] = [classes['k'.charCodeAt(0)]!, classes['s'.charCodeAt(0)]!];
const x = 'x'.charCodeAt(0);

/**
 * A coarse key of a name, much cheaper than `normaliseName`: names of the same key there have the same key here, and few
 * others do. With it the roll is read without working out the keys of thousands of names that nobody asks for.
 */
export function sieve(name: string): number {
  const letters = name.toLowerCase();
  let key = 0;
  let last = 0;
  let start = 0;
  for (let end = 0; end <= letters.length; end++) {
    if (end < letters.length && !isBreak(letters.charCodeAt(end))) continue;
    const word = wordOf(letters, start, end);
    start = end + 1;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      // `x` is `ks`.
      if (code === x && last !== k) key = grow(key, k);
      const letter = code === x ? s : (classes[code] ?? 0);
      // Of letters that follow one another twice one stays.
      if (!letter || (letter === last && code !== x)) continue;
      key = grow(key, letter);
      last = letter;
    }
  }
  return key;
}

const grow = (key: number, letter: number): number => (key * 31 + letter) & 0x3fffffff;

/** A word in the spelling that stands for all, empty for what may be a middle initial: names are compared without. */
function wordOf(letters: string, start: number, end: number): string {
  if (end - start < 2 || (end - start === 2 && letters[start + 1] === '.')) return '';
  const word = letters.slice(start, end);
  const plain = isPlain(word) ? word : plainOf(word);
  return spellingOf(plain) ?? plain;
}

const known = new Map<string, string>();

/** Letters and digits alone, folded letter by letter: whole words would cost more, and each letter is folded but once. */
function plainOf(word: string): string {
  let plain = '';
  for (const letter of word) {
    let folded = known.get(letter);
    if (folded === undefined) {
      folded = fold(letter).replace(/[^a-z0-9]/g, '');
      if (known.size < 1000) known.set(letter, folded);
    }
    plain += folded;
  }
  return plain;
}

const isBreak = (code: number): boolean => code === 32 || code === 45 || (code > 8191 && code < 8214);

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 48 || code > 122 || (code > 57 && code < 97)) return false;
  }
  return true;
}
