import { expect, it } from 'vitest';
import { mendJoinedToHaving } from './joined-to-having.js';
import { mended } from './sketch.js';

it('joins what one has tried to what one has done', () => {
  const of = mended(
    mendJoinedToHaving,
    `Peru NNP nsubj fined
     fined VBD root
     Lind NNP obj fined
     for IN mark aided
     having VBG/AUX aux aided
     aided VBN advcl fined
     or CC cc tried
     tried VBD conj fined
     to TO mark aid
     aid VB xcomp tried
     Chad NNP obj aid`,
  );
  expect(of('tried')).toBe('conj aided');
});
