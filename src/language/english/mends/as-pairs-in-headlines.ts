import type { Annotation } from '../model/index.js';

/** What two sides do with each other behind `as` in a headline. */
const together = /^(?:trade|exchange|swap|clash|spar|bicker|wrangle|argue|quarrel|feud|row|vie|talk|meet)$/;
const isName = ({ upos }: Annotation, at: number): boolean => upos[at] === 'PROPN';

/** `as Lima, Quito trade blame`: where the names begin, the comma and the verb; or null. */
function pairBehind(
  words: readonly string[],
  annotation: Annotation,
  as: number,
): [comma: number, verb: number] | null {
  let comma = as + 1;
  while (isName(annotation, comma) && comma < as + 4) comma++;
  if (comma === as + 1 || words[comma] !== ',') return null;
  let verb = comma + 1;
  while (isName(annotation, verb) && verb < comma + 4) verb++;
  return verb > comma + 1 && together.test(words[verb] ?? '') ? [comma, verb] : null;
}

/**
 * Makes a clause of what two do to each other behind `as` in a headline, where the parser joins one of them to what the headline begins with (`Arms
 * talks end without deal as Lima, Quito trade blame`). Changes the annotation in place.
 */
export function mendPairsBehindAs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (/^[.!?"”…]$/.test(words.at(-1)!)) return;
  const as = words.indexOf('as', 2);
  const found = as < 0 ? null : pairBehind(words, annotation, as);
  if (!found) return;
  const [comma, verb] = found;
  let root = head.indexOf(-1);
  if (root === verb) {
    // `talks end`: the verb of the headline, which the tagger takes for a noun
    root = deprel.findIndex((relation, at) => relation === 'conj' && at > 0 && at < as && head[at]! < at);
    if (root < 1 || xpos[root] !== 'NN' || !/^NNP?S$/.test(xpos[root - 1]!)) return;
    for (let at = 0; at < root - 1; at++)
      if (head[at]! >= root || head[at]! < 0 || head[at] === at) [head[at], deprel[at]] = [root - 1, 'compound'];
    for (let at = 0; at < root - 1; at++) if (head[at] === verb) [head[at], deprel[at]] = [root - 1, 'compound'];
    [head[root - 1], deprel[root - 1]] = [root, 'nsubj'];
    [head[root], deprel[root], upos[root], xpos[root]] = [-1, 'root', 'VERB', 'VBP'];
  } else if (root > as || !/^VB[ZPD]$/.test(xpos[root]!)) return;
  const [first, second] = [comma - 1, verb - 1];
  for (let at = as + 1; at < first; at++) [head[at], deprel[at]] = [first, 'compound'];
  for (let at = comma + 1; at < second; at++) [head[at], deprel[at]] = [second, 'compound'];
  [head[first], deprel[first], head[second], deprel[second], head[comma]] = [verb, 'nsubj', first, 'conj', second];
  [head[as], deprel[as], upos[as]] = [verb, 'mark', 'SCONJ'];
  [head[verb], deprel[verb], upos[verb], xpos[verb]] = [root, 'advcl', 'VERB', 'VBP'];
  const object = upos.findIndex((pos, at) => at > verb && pos === 'NOUN' && head[at]! <= verb);
  if (object > verb) [head[object], deprel[object]] = [verb, 'obj'];
}
mendPairsBehindAs.needs = [/^as$/, /^,$/, together];
