import { expect, it } from 'vitest';
import { mendSpeakersBehindColons } from './behind-colons.js';
import { mended } from './sketch.js';

it('makes a clause of its own of one behind a colon in which somebody speaks', () => {
  const of = mended(
    mendSpeakersBehindColons,
    `Peru NNP nsubj protested
     protested VBD root
     : : punct called
     Lind NNP nsubj called
     called VBD ccomp protested
     page NN obj called
     fake JJ xcomp called
     and CC cc said
     said VBD conj protested
     text NN nsubj lapsed
     lapsed VBD ccomp said`,
  );
  expect(['called', 'said'].map(of)).toEqual(['parataxis protested', 'conj called']);
});
