/** A hyphen or dash that stands as a word of its own. */
export const isHyphen = (word: string): boolean => word === '-' || word === '–' || word === '‐' || word === '‑';

/** What holds no letters but Latin ones of Europe; its dashes and quotes are none. */
const latin = /^[\x20-\x7eÀ-ÖØ-öø-ɏ\u2010-\u201d]*$/;
const letter = (set: string, flags: string) =>
  new RegExp(
    `[${set}]\\.(?:[${set}]\\.)+|['’]s\\b|[${set}](?:[${set}\\d]|['’](?!s\\b)[${set}])*\\.?|\\d[\\d.,]*|\\S`,
    flags,
  );
/** Patterns over all Unicode take ten times as long to compile, so that these letters have their own. */
const plain = letter('A-Za-zÀ-ÖØ-öø-ɏ', 'g');
let full: RegExp | null = null;

/** Words that keep their full stop. */
const abbreviation =
  /^(?:St|Ste|Mt|Ft|Dr|Mr|Mrs|Ms|Gen|Col|Lt|Sgt|Maj|Capt|Adm|Gov|Sen|Rep|Prof|Rev|Hon|Pres|Amb|Jr|Sr|Inc|Co|Ltd|Corp|Dept|Min|Sec|No|[A-Z])\.$/;

/**
 * The words of a short phrase, split as UD English splits them: the genitive `’s`, hyphens and punctuation are words
 * of their own, `U.S.` is one. For names and titles in data and on the command line; texts have their own tokenizer.
 */
export function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  const isLatin = latin.test(phrase);
  if (!isLatin) full ??= letter('\\p{L}\\p{M}', 'gu');
  for (const word of phrase.match(isLatin ? plain : full!) ?? []) {
    if (word.length > 2 && word.endsWith('.') && !abbreviation.test(word) && word[1] !== '.') {
      words.push(word.slice(0, -1), '.');
    } else words.push(word);
  }
  return words;
}
