import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendStops } from './stops.js';

it('hangs a stop on what all before it stands under', () => {
  const tree = mended(
    mendStops,
    `said VBD root
     it PRP nsubj rejects
     rejects VBZ ccomp said
     charges NNS obj rejects
     and CC cc accused
     accused VBD conj said
     Peru NNP obj accused
     . . punct rejects`,
  );
  expect(tree('.')).toBe('punct said');
});

it('leaves a stop inside the phrase it closes', () => {
  const tree = mended(
    mendStops,
    `Lind NNP nsubj said
     , , punct mayor
     mayor NN appos Lind
     - : punct mayor
     said VBD root`,
  );
  expect(tree('-')).toBe('punct mayor');
});
