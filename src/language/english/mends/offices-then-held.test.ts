import { expect, it } from 'vitest';
import { mendOfficesThenHeld } from './offices-then-held.js';
import { mended } from './sketch.js';

it('says of a name what somebody was then', () => {
  const at = mended(
    mendOfficesThenHeld,
    `Lind NNP nsubj said
     , , punct Lind
     then RB advmod said
     the DT det envoy
     envoy NN nsubj said
     to IN case Peru
     Peru NNP nmod envoy
     , , punct said
     said VBD root
     so RB obj said`,
  );
  expect(at('envoy')).toBe('appos Lind');
  expect(at('then')).toBe('advmod envoy');
});
