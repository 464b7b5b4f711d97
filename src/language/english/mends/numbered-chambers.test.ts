import { expect, it } from 'vitest';
import { mendNumberedChambers } from './numbered-chambers.js';
import { mended } from './sketch.js';

it('has the chamber rule', () => {
  const of = mended(
    mendNumberedChambers,
    `Chamber NNP nsubj ruled
     I PRP nsubj ruled
     ruled VBD root`,
  );
  expect(['Chamber', 'I'].map(of)).toEqual(['nsubj ruled', 'nummod Chamber']);
});
