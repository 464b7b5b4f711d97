import { expect, it } from 'vitest';
import { mendBareNamesInRows, mendRowsBehindOffices } from './rows-of-persons.js';
import { mended } from './sketch.js';

it('joins persons to the one with an office, not to the name in it', () => {
  const row = (between: string) =>
    mended(
      mendRowsBehindOffices,
      `Secretary NNP nsubj left
       ${between}
       Ana NNP appos Secretary
       Lind NNP flat Ana
       and CC cc Ruiz
       Ruiz NNP conj Ana
       left VBD root`,
    )('Ruiz');
  expect(row('General NNP flat Secretary')).toBe('conj Secretary');
  expect(row(', , punct Ana')).toBe('conj Ana');
});

it('joins a bare name in a row', () => {
  const row = (second: string) =>
    mended(
      mendBareNamesInRows,
      `Minister NN nmod:desc Ana
       Ana NNP nsubj left
       Lind NNP flat Ana
       , , punct ${second}
       ${second} NNP appos Ana
       and CC cc Max
       Chancellor NNP nmod:desc Max
       Max NNP conj ${second}
       left VBD root`,
    );
  expect(row('Ruiz')('Ruiz')).toBe('conj Ana');
  expect(row('Ruiz')('Max')).toBe('conj Ana');
  expect(row('Chairman')('Chairman')).toBe('appos Ana');
});
