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
  if (tokens[head]!.lemma === 'offer' && isGeneral(tokens, children, head)) return true;
  return children[head]!.some((c) => {
    const token = tokens[c]!;
    if (token.deprel === 'advmod') return often.has(token.lemma.toLowerCase());
    return (
      /^(?:obj|obl)$/.test(relation(token)) &&
      children[c]!.some((d) => tokens[d]!.deprel === 'det' && each.has(tokens[d]!.lemma.toLowerCase()))
    );
  });
}

/** `offers loans to farmers`: things of a kind to people of a kind. */
function isGeneral(tokens: Analysis['tokens'], children: Analysis['children'], head: number): boolean {
  const taken = children[head]!.filter((c) => c > head && /^(?:obj|iobj|obl)$/.test(relation(tokens[c]!)));
  const people = taken.flatMap((c) => [c, ...children[c]!.filter((d) => relation(tokens[d]!) === 'nmod')]);
  return (
    people.length > 1 &&
    people.every(
      (c) =>
        tokens[c]!.xpos === 'NNS' && !children[c]!.some((d) => /^(?:det|nummod|nmod:poss)$/.test(tokens[d]!.deprel)),
    )
  );
}
