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
