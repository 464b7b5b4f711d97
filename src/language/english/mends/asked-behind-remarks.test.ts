import { expect, it } from 'vitest';
import { mendAskedBehindRemarks } from './asked-behind-remarks.js';
import { mended } from './sketch.js';

it('has him ask who said the rest', () => {
  const of = mended(
    mendAskedBehindRemarks,
    `Chad NNP nsubj broken
     had VBD/AUX aux broken
     broken VBN root
     it PRP obj broken
     , , punct said
     he PRP nsubj said
     said VBD parataxis broken
     , , punct asked
     and CC cc asked
     asked VBD conj broken
     them PRP obj asked`,
  );
  expect(of('asked')).toBe('conj said');
});
