import { expect, it } from 'vitest';
import { mendDeFacto } from './de-facto.js';
import { mended } from './sketch.js';

it('makes an adverb of de facto before what something is said to be', () => {
  const of = mended(
    mendDeFacto,
    `pacts NNS nsubj de
     are VBP/AUX cop de
     de NNP ccomp said
     facto NNP flat de
     void JJ ccomp said
     envoys NNS nsubj said
     said VBD root`,
  );
  expect(['void', 'de', 'facto', 'pacts', 'are'].map(of)).toEqual([
    'ccomp said',
    'advmod void',
    'fixed de',
    'nsubj void',
    'cop void',
  ]);
});
