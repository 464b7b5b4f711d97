import type { Analysis, Token } from '../../language/index.js';

/** What a word is given in place of what the parser gave it. */
export type Change = Partial<Pick<Token, 'head' | 'deprel' | 'upos' | 'xpos'>>;

/** Whether `above` stands somewhere over `index`, or is it. */
export function isUnder({ tokens }: Pick<Analysis, 'tokens'>, index: number, above: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 100; at = tokens[at]!.head, steps++) if (at === above) return true;
  return false;
}

/** The analysis with some of its words hung elsewhere; itself where nothing changes. The changes must leave a tree. */
export function rehang(analysis: Analysis, changes: ReadonlyMap<number, Change>): Analysis {
  if (!changes.size) return analysis;
  const tokens = analysis.tokens.map((token) =>
    changes.has(token.index) ? { ...token, ...changes.get(token.index) } : token,
  );
  const children = [...analysis.children];
  for (const index of changes.keys()) {
    const before = analysis.tokens[index]!.head;
    const after = tokens[index]!.head;
    if (before === after) continue;
    if (before >= 0) children[before] = children[before]!.filter((child) => child !== index);
    if (after >= 0) children[after] = [...children[after]!, index].sort((a, b) => a - b);
  }
  return { ...analysis, tokens, children };
}
