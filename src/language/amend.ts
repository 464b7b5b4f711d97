import type { Analysis, Token } from './analysis.js';
import { baseOf } from './relations.js';

// Both write out every field, in the order in which `analyse` does. The engine then sees one shape of token and one of
// analysis; a copy by `...` has a shape for each place it is made at, and code that has met five of them is slow for all.
// For the same reason lists of tokens are copied whole and amended, not mapped: once compiled, `map` makes another shape of list.

/** What may be said of a token in place of what the parser said. */
export type Amendment = Partial<Pick<Token, 'head' | 'deprel' | 'upos' | 'xpos'>>;

/** A token with some of it amended. */
export function amendToken(token: Token, { head, deprel, upos, xpos }: Amendment): Token {
  return {
    index: token.index,
    sentence: token.sentence,
    start: token.start,
    end: token.end,
    form: token.form,
    lemma: token.lemma,
    upos: upos ?? token.upos,
    xpos: xpos ?? token.xpos,
    head: head ?? token.head,
    deprel: deprel ?? token.deprel,
    relation: deprel === undefined ? token.relation : baseOf(deprel),
  };
}

/** An analysis with other trees over the same words. */
export function amendTrees(analysis: Analysis, tokens: Analysis['tokens'], children: Analysis['children']): Analysis {
  return {
    text: analysis.text,
    paragraphs: analysis.paragraphs,
    sentences: analysis.sentences,
    tokens,
    children,
    names: analysis.names,
  };
}

/**
 * The analysis with some of its words amended, `changes` by their index; itself where nothing changes. What is changed must leave
 * each sentence a tree.
 */
export function rehang(analysis: Analysis, changes: ReadonlyMap<number, Amendment>): Analysis {
  if (!changes.size) return analysis;
  const tokens = analysis.tokens.slice();
  const children = analysis.children.slice();
  for (const [index, change] of changes) {
    const token = tokens[index]!;
    const amended = amendToken(token, change);
    tokens[index] = amended;
    const { head } = token;
    if (amended.head === head) continue;
    if (head >= 0) children[head] = children[head]!.filter((child) => child !== index);
    if (amended.head >= 0) children[amended.head] = [...children[amended.head]!, index].sort((a, b) => a - b);
  }
  return amendTrees(analysis, tokens, children);
}
