import { type Amendment, type Analysis, amendToken, amendTrees } from '../../language/index.js';

/** What a word is given in place of what the parser gave it. */
export type Change = Amendment;

/** Whether `above` stands somewhere over `index`, or is it. */
export function isUnder({ tokens }: Pick<Analysis, 'tokens'>, index: number, above: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 100; at = tokens[at]!.head, steps++) if (at === above) return true;
  return false;
}

/** The analysis with some of its words hung elsewhere; itself where nothing changes. The changes must leave a tree. */
export function rehang(analysis: Analysis, changes: ReadonlyMap<number, Change>): Analysis {
  if (!changes.size) return analysis;
  const tokens = analysis.tokens.map((token) => {
    const change = changes.get(token.index);
    return change ? amendToken(token, change) : token;
  });
  const children = [...analysis.children];
  for (const index of changes.keys()) {
    const before = analysis.tokens[index]!.head;
    const after = tokens[index]!.head;
    if (before === after) continue;
    if (before >= 0) children[before] = children[before]!.filter((child) => child !== index);
    if (after >= 0) children[after] = [...children[after]!, index].sort((a, b) => a - b);
  }
  return amendTrees(analysis, tokens, children);
}
