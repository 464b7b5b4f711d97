import { expect, it } from 'vitest';
import { mendDeniedDeeds } from './denied-deeds.js';
import { mended } from './sketch.js';

it('has somebody deny a deed', () => {
  const of = mended(
    mendDeniedDeeds,
    `Peru NNP nsubj denied
     denied VBD root
     shelling VBG compound villages
     villages NNS obj denied`,
  );
  expect(['shelling', 'villages'].map(of)).toEqual(['xcomp denied', 'obj shelling']);
});
