import { expect, it } from 'vitest';
import { mendSitIns } from './sit-ins.js';
import { mended } from './sketch.js';

it('makes a noun of a sit-in', () => {
  const of = mended(
    mendSitIns,
    `Nurses NNS nsubj held
     held VBD root
     a DT det parliament
     sit VB compound in
     - HYPH punct in
     in RB obj held
     outside JJ amod parliament
     parliament NN obj held`,
  );
  expect(['in', 'a', 'outside', 'parliament'].map(of)).toEqual(['obj held', 'det in', 'case parliament', 'obl held']);
});
