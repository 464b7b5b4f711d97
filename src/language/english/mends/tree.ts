import type { Annotation } from '../model/index.js';

/** Whether a word hangs on another, however deep, or is it. */
export function isUnder({ head }: Annotation, word: number, above: number): boolean {
  // a tree is never deeper than its words are many
  for (let at = word, steps = 0; at >= 0 && steps <= head.length; at = head[at]!, steps++)
    if (at === above) return true;
  return false;
}

/** Whether a word has a dependant with one of these relations, whatever their subtype, after the word `after` where one is given. */
export function hasDependant(
  { head, deprel }: Annotation,
  word: number,
  relations: readonly string[],
  after = -1,
): boolean {
  for (let at = after + 1; at < deprel.length; at++)
    if (head[at] === word) for (const name of relations) if (isOrStartsWith(deprel[at]!, name)) return true;
  return false;
}

const colon = 58;

const isOrStartsWith = (relation: string, name: string): boolean =>
  relation === name || (relation.charCodeAt(name.length) === colon && relation.startsWith(name));

/** Whether a quotation that opens after one word is still open at another. */
export function isInQuotation(words: readonly string[], from: number, to: number): boolean {
  let marks = 0;
  for (let at = from; at < to; at++) if (/^["“”«»]$/.test(words[at]!)) marks++;
  return marks % 2 === 1;
}

/** Whether one word has no head and every other leads to it. */
export function isTree({ head }: Annotation): boolean {
  let roots = 0;
  // 0 not looked at, 1 on the way, 2 leads to the root
  const state = new Uint8Array(head.length);
  for (let word = 0; word < head.length; word++) {
    let at = word;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      at = head[at]!;
    }
    if (at >= 0 && state[at] === 1) return false;
    if (at < 0) roots++;
    for (at = word; at >= 0 && state[at] === 1; at = head[at]!) state[at] = 2;
  }
  return roots === 1 || !head.length;
}
