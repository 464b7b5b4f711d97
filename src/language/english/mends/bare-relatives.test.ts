import { expect, it } from 'vitest';
import { mendBareRelatives, mendRelativesWithPronouns } from './bare-relatives.js';
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

it('takes what one is taken for no object', () => {
  const of = (what: string) =>
    mended(
      mendBareRelatives,
      `Lind NNP nsubj saw
       saw VBD root
       banker NN obj saw
       they PRP nsubj took
       took VBD parataxis saw
       ${what} NN obj took`,
    )('took');
  expect(of('hostage')).toBe('acl:relcl banker');
  expect(of('part')).toBe('parataxis saw');
});

it('names a clause with a relative pronoun relative', () => {
  const of = mended(
    mendRelativesWithPronouns,
    `Peru NNP nsubj regretted
     regretted VBD root
     steps NNS obj regretted
     that WDT obj called
     Lind NNP nsubj called
     called VBD acl steps
     mistakes NNS xcomp called`,
  );
  expect(of('called')).toBe('acl:relcl steps');
});
