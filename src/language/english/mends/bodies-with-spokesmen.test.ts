import { expect, it } from 'vitest';
import { mendBodiesWithSpokesmen } from './bodies-with-spokesmen.js';
import { mended } from './sketch.js';

it('makes whoever speaks for a body the one who says so', () => {
  const at = mended(
    mendBodiesWithSpokesmen,
    `Ministry NNP nsubj said
     of IN case Ana
     Foreign JJ amod Affairs
     Affairs NNS compound spokeswoman
     spokeswoman NN nmod:desc Ana
     Ana NNP nmod Ministry
     Lind NNP flat Ana
     said VBD root`,
  );
  expect(at('Ana')).toBe('nsubj said');
  expect(at('Ministry')).toBe('compound spokeswoman');
  expect(at('Affairs')).toBe('nmod Ministry');
  expect(at('of')).toBe('case Affairs');
});
