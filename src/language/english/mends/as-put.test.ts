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

it('is who writes so, however he is described', () => {
  const of = mended(
    mendAsPut,
    `As IN case Lind
     Lind NNP obl wrote
     , , punct Lind
     poet NN nsubj wrote
     of IN case plays
     plays NNS nmod poet
     , , punct wrote
     wrote VBD root
     . . punct wrote`,
  );
  expect(['As', 'Lind', 'poet'].map(of)).toEqual(['mark wrote', 'nsubj wrote', 'appos Lind']);
});

it('is not what somebody else writes as', () => {
  const of = mended(
    mendAsPut,
    `As IN case envoy
     envoy NN obl wrote
     , , punct wrote
     he PRP nsubj wrote
     wrote VBD root`,
  );
  expect(['As', 'envoy', 'he'].map(of)).toEqual(['case envoy', 'obl wrote', 'nsubj wrote']);
});
