import { type Analysis, relation } from '../../language/index.js';

/** How often something is done that is done again and again. */
const often = new Set([
  ...['always', 'usually', 'typically', 'routinely', 'regularly', 'often', 'frequently', 'consistently', 'generally'],
  ...['normally', 'commonly', 'habitually', 'customarily', 'invariably'],
]);
const each = new Set(['every', 'each']);

/**
 * Whether a verb tells of what is done again and again: in the plain present beside a word of frequency, or to each of
 * many (`regularly visits Mali`, `picket every congress`).
 */
export function isHabit({ tokens, children }: Analysis, head: number): boolean {
  if (!/^VB[PZ]$/.test(tokens[head]!.xpos)) return false;
  return children[head]!.some((c) => {
    const token = tokens[c]!;
    if (token.deprel === 'advmod') return often.has(token.lemma.toLowerCase());
    return (
      /^(?:obj|obl)$/.test(relation(token)) &&
      children[c]!.some((d) => tokens[d]!.deprel === 'det' && each.has(tokens[d]!.lemma.toLowerCase()))
    );
  });
}
