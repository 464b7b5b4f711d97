import type { Analysis } from '../../language/index.js';

/**
 * For each token the quotation it stands in, -1 outside. A quotation left open ends with its paragraph;
 * short ones (scare quotes) count as text.
 */
export function findQuotations(analysis: Analysis): Int32Array {
  const inside = new Int32Array(analysis.tokens.length).fill(-1);
  let open = -1;
  let paragraph = -1;
  let count = 0;
  const close = (last: number): void => {
    if (open >= 0 && last - open > 5) inside.fill(count++, open, last);
    open = -1;
  };
  for (const sentence of analysis.sentences) {
    if (sentence.paragraph !== paragraph) {
      close(sentence.first);
      paragraph = sentence.paragraph;
    }
    for (let i = sentence.first; i < sentence.last; i++) {
      const { form } = analysis.tokens[i]!;
      if (form === '“' || form === '``' || ((form === '"' || form === "''") && open < 0)) {
        close(i);
        open = i;
      } else if (open >= 0 && (form === '”' || form === "''" || form === '"')) close(i + 1);
    }
  }
  close(analysis.tokens.length);
  return inside;
}

/** For each sentence how many up to it are not spoken from end to end. */
export function countNarrated(analysis: Analysis, quotations: Int32Array): Int32Array {
  const counts = new Int32Array(analysis.sentences.length);
  let count = 0;
  analysis.sentences.forEach(({ first, last }, index) => {
    let spoken = 0;
    for (let i = first; i < last; i++) if (quotations[i]! >= 0) spoken++;
    if (spoken < last - first) count++;
    counts[index] = count;
  });
  return counts;
}
