import { expect, it } from 'vitest';
import { mendSitIns, mendSitInsAsNouns } from './sit-ins.js';
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

it('gives a sit-in those by whom it is held', () => {
  const of = mended(
    mendSitInsAsNouns,
    `The DT det in
     sit NN compound in
     - HYPH punct in
     in RB nsubj closed
     by IN case miners
     miners NNS obl closed
     closed VBD root
     roads NNS obj closed`,
  );
  expect(of('miners')).toBe('nmod in');
});
