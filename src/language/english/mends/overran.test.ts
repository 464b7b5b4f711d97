import { expect, it } from 'vitest';
import { mendRarePasts } from './overran.js';
import { mended } from './sketch.js';

it('makes a verb of a past that is nothing else, and of its clause what is said', () => {
  const of = mended(
    mendRarePasts,
    `Rebels NNS nsubj said
     overran IN acl Rebels
     a DT det base
     base NN obj overran
     , , punct Rebels
     officials NNS nsubj said
     said VBD root`,
  );
  expect(['Rebels', 'overran', 'officials'].map(of)).toEqual(['nsubj overran', 'ccomp said', 'nsubj said']);
});
