import { expect, it } from 'vitest';
import { mendParticlesBehindHyphens } from './particles-behind-hyphens.js';
import { mended } from './sketch.js';

it('makes a noun of a verb and its particle behind a hyphen, which has what it is of', () => {
  const of = mended(
    mendParticlesBehindHyphens,
    `Chad NNP nsubj approved
     approved VBD root
     the DT det reservists
     call NN compound up
     - HYPH punct up
     up RP case reservists
     of IN case 900
     900 CD nummod reservists
     reservists NNS obl approved`,
  );
  expect(['the', 'call', 'up', 'of', 'reservists'].map(of)).toEqual([
    'det up',
    'compound up',
    'obj approved',
    'case reservists',
    'nmod up',
  ]);
});

it('takes the particle behind a hyphen from the verb above', () => {
  const of = mended(
    mendParticlesBehindHyphens,
    `Mali NNP nsubj denounced
     denounced VBD root
     Chad NNP nmod:poss build
     's POS case Chad
     build NN obj denounced
     - HYPH punct up
     up RP compound:prt denounced`,
  );
  expect(['Chad', 'build', 'up'].map(of)).toEqual(['nmod:poss up', 'compound up', 'obj denounced']);
});
