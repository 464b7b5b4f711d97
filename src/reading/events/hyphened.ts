import type { Analysis } from '../../language/index.js';

/** The first of two adjectives that a hyphen makes one (`the Libyan-Chadian border`), as seen from the second, or null. */
export function hyphenedWith({ tokens }: Analysis, second: number): number | null {
  const [first, hyphen] = [tokens[second - 2], tokens[second - 1]];
  const isPair =
    first !== undefined &&
    hyphen?.form === '-' &&
    hyphen.start === first.end &&
    hyphen.end === tokens[second]!.start &&
    /^\p{Lu}/u.test(first.form) &&
    /^\p{Lu}/u.test(tokens[second]!.form);
  return isPair && first.upos === 'ADJ' ? second - 2 : null;
}
