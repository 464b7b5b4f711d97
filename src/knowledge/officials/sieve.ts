import { fold, spellingOf } from '../normalise.js';

/**
 * What becomes of a letter: consonants that no rule of `normaliseName` takes away stay, in classes where a rule turns
 * one into another (`ph` and `f`; `ck`, `q` and `k`); all else goes.
 */
const classes: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (letter === 'p') return 'f';
  if (letter === 'q') return 'k';
  if (letter === 'x') return 'ks';
  return /[bfgkmnrsvz]/.test(letter) ? letter : '';
});

/**
 * A coarse key of a name, much cheaper than `normaliseName`: names of the same key there have the same key here, and few
 * others do. With it the roll is read without working out the keys of thousands of names that nobody asks for.
 */
export function sieve(name: string): string {
  const letters = isAscii(name) ? name.toLowerCase() : fold(name);
  let key = '';
  let start = 0;
  for (let at = 0; at <= letters.length; at++) {
    if (at < letters.length && !isBreak(letters.charCodeAt(at))) continue;
    key = append(key, letters, start, at);
    start = at + 1;
  }
  return key;
}

/** The key with what stays of a word. Of letters that follow one another twice one stays. */
function append(key: string, letters: string, start: number, end: number): string {
  // A single letter may be a middle initial, which names are compared without.
  if (end - start < 2 || (end - start === 2 && letters[start + 1] === '.')) return key;
  let word = letters.slice(start, end);
  if (hasMarks(word)) word = word.replace(/[^a-z0-9]+/g, '');
  word = spellingOf(word) ?? word;
  let grown = key;
  for (let at = 0; at < word.length; at++) {
    const kept = classes[word.charCodeAt(at)];
    if (!kept || grown.endsWith(kept)) continue;
    grown += kept.length === 2 && grown.endsWith('k') ? 's' : kept;
  }
  return grown;
}

const isBreak = (code: number): boolean => code === 32 || code === 45 || (code > 8191 && code < 8214);

function hasMarks(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 48 || code > 122 || (code > 57 && code < 97)) return true;
  }
  return false;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
