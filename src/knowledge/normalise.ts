import variants from './variants.data.js';

/** Spelling → key of the words that have several spellings; an empty key leaves the word out. */
const spellings = new Map<string, string>();
for (const line of variants.split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [key, forms] = line.split('\t');
  for (const form of forms!.split(' ')) spellings.set(form, key === '-' ? '' : key!);
}

/** The key of a folded word that the table of spellings has, or undefined. */
export const spellingOf = (folded: string): string | undefined => spellings.get(folded);

/** Letters that Unicode does not decompose, and marks that transliterations of Arabic and Hebrew write or leave out. */
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
  ŋ: 'ng',
};

/** Lower case, without diacritics: `Khürelsükh` → `khurelsukh`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u02b0-\u02ff]/g, '')
    .replace(/[øłđðþßæœıəħŋ]/g, (letter) => letters[letter]!);
}

/** What transliterations of one sound differ in, in the order in which it is levelled. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^abd[aeou]l?$|^abd[aeou]l(?=.)/, 'abd'],
  [/^abd[aeou](?=([rnsz])\1)/, 'abd'],
  [/(?:[aou]l+ah)$/, 'ula'],
  [/^ye(?=[^aeiou])/, 'e'],
  [/sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/dj/g, 'j'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/ou|oo/g, 'u'],
  [/([aou])e(?=[^aeiou])/g, '$1'],
  [/ee/g, 'i'],
  [/[iy]j?[iyj]*/g, 'i'],
  [/[ae]h$/, 'a'],
  [/([a-z])\1+/g, '$1'],
];

const keys = new Map<string, string>();

/**
 * The key of one word of a name, the same for its usual transliterations: `Mohammed` and `Muhammad`,
 * `Zelensky` and `Zelenskyy`. Empty for what names are compared without: `al`, `Seyyed`, `Sheikh`.
 */
export function normaliseWord(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const folded = fold(word).replace(/[^\p{L}\p{N}]/gu, '');
  let key = spellings.get(folded);
  if (key === undefined) {
    key = folded;
    for (const [sound, level] of sounds) key = key.replace(sound, level);
  }
  // The memory is bounded: texts bring ever new words.
  if (keys.size > 20_000) keys.clear();
  keys.set(word, key);
  return key;
}

/** The Arabic article before a hyphen, also where it is assimilated: `ash-Sharaa`, `an-Nahda`. */
const article = /(^|[\s-])(?:al|el|ul|ad|ar|as|ash|at|az|an)[-‐‑](?=\p{L})/giu;

/**
 * The key under which names are compared: without spaces, hyphens, diacritics, middle initials, titles such as
 * `Seyyed`, the article `al-`, and the differences of transliteration (`Ali Akbar` = `Aliakbar`).
 * A name that consists of such words alone keeps them.
 */
export function normaliseName(name: string): string {
  const words = name
    .replace(article, '$1')
    .split(/[\s\-‐‑–]+/)
    .filter((word) => word);
  let key = '';
  words.forEach((word, at) => {
    if (at > 0 && at < words.length - 1 && /^\p{Lu}\.?$/u.test(word)) return;
    key += normaliseWord(word);
  });
  return key || fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}
