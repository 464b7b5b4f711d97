import { expect, it } from 'vitest';
import { mendTitledNamesBehindAnd } from './lords.js';
import { mended } from './sketch.js';

it('sets a titled name behind *and* beside the one before it', () => {
  const word = mended(
    mendTitledNamesBehindAnd,
    `Lord NNP nsubj spoke
    Huamani NNP flat Lord
    of IN case Lima
    Lima NNP nmod Lord
    and CC cc Lind
    Baroness NNP nmod:desc Lind
    Lind NNP appos Lord
    spoke VBD root`,
  );
  expect(word('Lind')).toEqual('conj Lord');
  expect(word('and')).toEqual('cc Lind');
});
