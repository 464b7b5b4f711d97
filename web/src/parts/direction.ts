const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const letter = /\p{L}/gu;

/**
 * The way a sentence runs, by most of its letters: an English headline that opens with an Arabic name runs from left to
 * right, which its first letter (`dir="auto"`) would not say.
 */
export function directionOf(words: string): 'ltr' | 'rtl' {
  const letters = words.match(letter) ?? [];
  return letters.filter((one) => rightToLeft.test(one)).length * 2 > letters.length ? 'rtl' : 'ltr';
}
