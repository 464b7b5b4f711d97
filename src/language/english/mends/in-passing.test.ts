import { expect, it } from 'vitest';
import { mendInPassing } from './in-passing.js';
import { mended } from './sketch.js';

it('gives a verb of saying the clause behind what is said in passing', () => {
  const of = mended(
    mendInPassing,
    `He PRP nsubj said
     said VBD root
     in IN mark passing
     passing VBG obl said
     that IN mark left
     it PRP nsubj left
     left VBD ccomp passing
     . . punct said`,
  );
  expect(of('left')).toBe('ccomp said');
});
