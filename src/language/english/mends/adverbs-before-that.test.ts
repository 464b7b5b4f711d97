import { expect, it } from 'vitest';
import { mendAdverbsBeforeThat } from './adverbs-before-that.js';
import { mended } from './sketch.js';

it('gives a verb the adverb before what is told', () => {
  const of = mended(
    mendAdverbsBeforeThat,
    `Lind NNP nsubj said
     said VBD root
     afterwards RB advmod void
     that IN mark void
     pact NN nsubj void
     was VBD/AUX cop void
     void JJ ccomp said`,
  );
  expect(of('afterwards')).toBe('advmod said');
});

it('leaves what is put between', () => {
  const of = mended(
    mendAdverbsBeforeThat,
    `Lind NNP nsubj said
     said VBD root
     ( -LRB- punct not
     not RB advmod void
     that IN mark void
     pact NN nsubj void
     void JJ ccomp said`,
  );
  expect(of('not')).toBe('advmod void');
});
