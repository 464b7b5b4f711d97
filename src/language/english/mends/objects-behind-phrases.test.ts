import { expect, it } from 'vitest';
import { mendObjectsBehindPhrases } from './objects-behind-phrases.js';
import { mended } from './sketch.js';

it('makes an object of a second subject behind a verb and a phrase', () => {
  const of = mended(
    mendObjectsBehindPhrases,
    `Peru NNP nsubj revoked
     revoked VBD root
     with IN case effect
     immediate JJ amod effect
     effect NN obl revoked
     a DT det pact
     pact NN nsubj revoked`,
  );
  expect(of('pact')).toBe('obj revoked');
});
