import { expect, it } from 'vitest';
import { mendInitialsBehindTitles } from './initials.js';
import { mended } from './sketch.js';

it('gives a name its first initial back from the title before it', () => {
  const of = mended(
    mendInitialsBehindTitles,
    `Minister NNP nmod:desc R.
     C. NNP flat Minister
     R. NNP nsubj spoke
     Rao NNP flat R.
     spoke VBD root`,
  );
  expect(['Minister', 'C.', 'R.', 'Rao'].map(of)).toEqual(['nmod:desc C.', 'nsubj spoke', 'flat C.', 'flat C.']);
});
