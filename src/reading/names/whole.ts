import { type Analysis, amendToken, amendTrees, type Token } from '../../language/index.js';
import type { Name } from '../cast.js';

/**
 * Makes one word of the tree of every person's name: where the parser hangs the parts of `Xi Jinping` on different words,
 * the first takes the place of that part which leads out of the name (the one with a preposition, else the first), and
 * the others with all that hangs on them come under it.
 */
export function mendNames(analysis: Analysis, names: readonly Name[]): Analysis {
  const heads = new Map<number, { head: number; deprel: string }>();
  for (const name of names) if (name.kind === 'person' && name.last - name.first > 1) join(analysis, name, heads);
  if (!heads.size) return analysis;
  const tokens = analysis.tokens.map((token) => {
    const place = heads.get(token.index);
    return place ? amendToken(token, place) : token;
  });
  if (!isSound(tokens, heads)) return analysis;
  const children: number[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head >= 0) children[token.head]!.push(token.index);
  return amendTrees(analysis, tokens, children);
}

function join(analysis: Analysis, { first, last }: Name, heads: Map<number, { head: number; deprel: string }>): void {
  const { tokens, children } = analysis;
  const isInside = (index: number): boolean => first <= index && index < last;
  const leading = tokens.slice(first, last).filter((token) => !isInside(token.head) && token.upos !== 'PUNCT');
  // a root inside a name or a name in one piece stays as it is
  if (leading.length < 2 || leading.some((token) => token.head < 0)) return;
  const hasCase = (token: Token): boolean => children[token.index]!.some((child) => tokens[child]!.deprel === 'case');
  const { head, deprel } = leading.find(hasCase) ?? leading[0]!;
  for (let above = head; above >= 0; above = tokens[above]!.head) if (isInside(above)) return;
  heads.set(first, { head, deprel });
  for (let at = first + 1; at < last; at++) {
    heads.set(at, { head: first, deprel: tokens[at]!.upos === 'PUNCT' ? 'punct' : 'flat' });
    for (const child of children[at]!)
      if (!isInside(child)) heads.set(child, { head: first, deprel: tokens[child]!.deprel });
  }
}

/** Whether every word that was moved still leads up to a root. */
function isSound(tokens: readonly Token[], moved: ReadonlyMap<number, unknown>): boolean {
  for (const index of moved.keys()) {
    let at = index;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > 300) return false;
      at = tokens[at]!.head;
    }
  }
  return true;
}
