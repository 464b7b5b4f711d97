import { describe, expect, it } from 'vitest';
import { mendPairsInHeadlines } from './headline-pairs.js';
import { mended } from './sketch.js';

describe('two names before the verb of a headline', () => {
  it.each([
    `Lind NNP discourse meet
     , , punct Lind
     Tan NNP nsubj meet
     to TO/AUX aux meet
     meet VB root`,
    `Lind NNP flat Tan
     , , punct Lind
     Tan NNP nsubj meet
     meet VBP root`,
  ])('are one subject', (lines) => {
    const of = mended(mendPairsInHeadlines, lines);
    expect(of('Lind')).toBe('nsubj meet');
    expect(of('Tan')).toBe('conj Lind');
  });

  it('are not where the verb is of one', () => {
    const of = mended(
      mendPairsInHeadlines,
      `Lind NNP vocative said
       , , punct Lind
       Tan NNP nsubj said
       said VBD root`,
    );
    expect(of('Tan')).toBe('nsubj said');
  });
});
