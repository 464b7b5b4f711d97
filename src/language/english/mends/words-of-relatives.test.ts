import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendWordsOfRelatives } from './words-of-relatives.js';

const lines = (comma: string) => `truce NN nsubj held
, PUNCT punct brokered
which WDT obj held
Peru NNP nsubj held
brokered VBD acl:relcl truce
${comma}had VBD/AUX aux held
held VBN root`;

it('hangs what stands in a relative clause on its verb', () => {
  const at = mended(mendWordsOfRelatives, lines(', PUNCT punct truce\n'));
  expect(['truce', 'which', 'Peru', 'had'].map(at)).toEqual([
    'nsubj held',
    'obj brokered',
    'nsubj brokered',
    'aux held',
  ]);
});

it('leaves a clause that no comma ends', () =>
  expect(mended(mendWordsOfRelatives, lines(''))('Peru')).toBe('nsubj held'));
