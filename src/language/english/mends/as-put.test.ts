import { expect, it } from 'vitest';
import { mendAsPut } from './as-put.js';
import { mended } from './sketch.js';

it('has who puts it so for its subject', () => {
  const of = mended(
    mendAsPut,
    `As IN case Lind
     Lind NNP obl put
     , , punct mayor
     the DT det mayor
     mayor NN appos Lind
     put VB root
     it PRP obj put`,
  );
  expect(['As', 'Lind'].map(of)).toEqual(['mark put', 'nsubj put']);
});
