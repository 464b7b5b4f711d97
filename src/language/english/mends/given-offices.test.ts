import { expect, it } from 'vitest';
import { mendGivenOffices } from './given-offices.js';
import { mended } from './sketch.js';

const appointed = (noun: string) => `Peru NNP nsubj appointed
appointed VBD root
Rosa NNP compound ${noun}
Lind NNP flat Rosa
foreign JJ amod ${noun}
${noun} NN obj appointed`;

it('makes two of whom somebody names and what she is named', () => {
  const at = mended(mendGivenOffices, appointed('minister'));
  expect(['Rosa', 'Lind', 'foreign', 'minister'].map(at)).toEqual([
    'obj appointed',
    'flat Rosa',
    'amod minister',
    'xcomp appointed',
  ]);
});

it('leaves things that are called after somebody', () => {
  expect(mended(mendGivenOffices, appointed('bridge'))('Rosa')).toBe('compound bridge');
});

it('makes an office of what somebody is to be by acting', () => {
  const at = mended(
    mendGivenOffices,
    `Peru NNP nsubj named
named VBD root
Rosa NNP obj named
Lind NNP flat Rosa
acting VBG acl Rosa
foreign JJ amod minister
minister NN obj acting`,
  );
  expect(['Rosa', 'acting', 'minister'].map(at)).toEqual(['obj named', 'amod minister', 'xcomp named']);
});

it('makes an office of the second of two objects', () => {
  const at = mended(
    mendGivenOffices,
    `Peru NNP nsubj appointed
appointed VBD root
Rosa NNP obj appointed
Lind NNP flat Rosa
prime JJ amod minister
minister NN obj appointed`,
  );
  expect(['Rosa', 'minister'].map(at)).toEqual(['obj appointed', 'xcomp appointed']);
});
