/** `**Q: Will you?**`, `_Le Monde_`, `*their* sanctions`: marks around words that a page would have bold or slanted. */
const emphasis = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

/** `made in September.[1]`, `the accord[2, 3]`: the number of a note, and before the note itself. */
const note = /(?<=[\p{L}\p{N}.,;:!?)”’"'])\[\d{1,3}(?:[,–-] ?\d{1,3})*\]|^\[\d{1,3}\](?= )/gmu;

/**
 * A text with blanks in place of what is written for the page and belongs to no sentence: marks of emphasis and numbers of
 * notes. It is as long as before, so that offsets stay those of the text.
 */
export function withoutMarks(text: string): string {
  if (!/[*_[]/.test(text)) return text;
  return text
    .replace(emphasis, (whole, mark: string, words: string) => {
      const gap = ' '.repeat(mark.length);
      return whole.includes('://') ? whole : gap + words + gap;
    })
    .replace(note, (whole) => ' '.repeat(whole.length));
}
