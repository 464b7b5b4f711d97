import type { Analysis, Token } from './analysis.js';

// Both write out every field, in the order in which `analyse` does. The engine then sees one shape of token and one of
// analysis; a copy by `...` has a shape for each place it is made at, and code that has met five of them is slow for all.

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
