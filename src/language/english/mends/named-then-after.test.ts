import { expect, it } from 'vitest';
import { mendNamedThenAfter } from './named-then-after.js';
import { mended } from './sketch.js';

const named = (object: string) => `Lind NNP nsubj resigned
named VBN acl Lind
Mora NNP ${object} named
minister NN obj named
after IN mark resigned
Vega NNP nsubj resigned
resigned VBD root`;

it('makes the main verb of a past before a clause with after', () => {
  const at = mended(mendNamedThenAfter, named('obj').replace('minister NN obj named', 'minister NN xcomp named'));
  expect(['Lind', 'named', 'Vega', 'resigned'].map(at)).toEqual([
    'nsubj named',
    'root',
    'nsubj resigned',
    'advcl named',
  ]);
});

it('leaves participles without an object', () => {
  const bare = named('obl').replace('minister NN obj named\n', '');
  expect(mended(mendNamedThenAfter, bare)('named')).toBe('acl Lind');
});
