import type { Analysis, Token } from './analysis.js';

/** The relation without its subtype: `nsubj` for `nsubj:pass`. */
export const relation = ({ relation }: Token): string => relation;

/** Dependents of a token, in order; only those whose full relation or base relation is among `relations`, if given. */
export function dependents(analysis: Analysis, index: number, ...relations: string[]): Token[] {
  const found: Token[] = [];
  for (const child of analysis.children[index] ?? []) {
    const token = analysis.tokens[child]!;
    if (!relations.length || relations.includes(token.deprel) || relations.includes(relation(token))) found.push(token);
  }
  return found;
}

/** The first such dependent, or null. */
export function dependent(analysis: Analysis, index: number, ...relations: string[]): Token | null {
  for (const child of analysis.children[index] ?? []) {
    const token = analysis.tokens[child]!;
    if (!relations.length || relations.includes(token.deprel) || relations.includes(relation(token))) return token;
  }
  return null;
}

/** The governor of a token, or null at the root. */
export const governor = (analysis: Analysis, index: number): Token | null => {
  const head = analysis.tokens[index]!.head;
  return head < 0 ? null : analysis.tokens[head]!;
};

/** Tokens `[first, last)` that the subtree of a token covers, from its leftmost to its rightmost word. */
export function extent(analysis: Analysis, index: number): { first: number; last: number } {
  let first = index;
  let last = index + 1;
  const stack = [index];
  while (stack.length) {
    const at = stack.pop()!;
    if (at < first) first = at;
    if (at >= last) last = at + 1;
    for (const child of analysis.children[at]!) stack.push(child);
  }
  return { first, last };
}

/** Whether `ancestor` governs `index`, directly or not (a token does not dominate itself). */
export function dominates(analysis: Analysis, ancestor: number, index: number): boolean {
  let at = analysis.tokens[index]!.head;
  while (at >= 0) {
    if (at === ancestor) return true;
    at = analysis.tokens[at]!.head;
  }
  return false;
}

/** The first token that starts at or after an offset; as many as there are tokens where none does. */
export function firstAt({ tokens }: Analysis, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that lie in a stretch of the text, found without looking through those before it. Offsets as in the text. */
export function tokensIn(analysis: Analysis, { start, end }: { start: number; end: number }): Token[] {
  const { tokens } = analysis;
  const found: Token[] = [];
  for (let at = firstAt(analysis, start); at < tokens.length && tokens[at]!.end <= end; at++) found.push(tokens[at]!);
  return found;
}

/**
 * Whether what a relative clause lacks is an object of the clause under its verb (`the pact, which Peru demanded that Chile
 * scrap`): then its verb lacks nothing.
 */
export const isGapBelow = (analysis: Analysis, verb: number): boolean =>
  dependents(analysis, verb, 'ccomp').some(({ index }) =>
    dependents(analysis, index, 'obj').some((object) => object.index < verb && /^W(?:DT|P)$/.test(object.xpos)),
  );

/** Whether `above` stands somewhere over `index`, or is it. */
export function isUnder({ tokens }: Pick<Analysis, 'tokens'>, index: number, above: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 100; at = tokens[at]!.head, steps++) if (at === above) return true;
  return false;
}
