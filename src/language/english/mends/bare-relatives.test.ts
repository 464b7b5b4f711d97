import { expect, it } from 'vitest';
import { mendBareRelatives } from './bare-relatives.js';
import { mended } from './sketch.js';

it('hangs a clause without an object on the noun before its pronoun', () => {
  const of = (noun: string) =>
    mended(
      mendBareRelatives,
      `Lind NNP nsubj lost
       lost VBD root
       ${noun} NN obj lost
       she PRP nsubj won
       won VBD parataxis lost`,
    )('won');
  expect(of('states')).toBe('acl:relcl states');
  expect(of('Monday')).toBe('parataxis lost');
});
