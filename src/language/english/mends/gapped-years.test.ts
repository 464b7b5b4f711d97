import { expect, it } from 'vitest';
import { mendGappedYears } from './gapped-years.js';
import { mended } from './sketch.js';

const lines = (second: string) => `Chile NNP nsubj left
left VBD root
it PRP obj left
in IN case 2020
2020 CD obl left
and CC cc Peru
Peru NNP conj 2020
in IN case ${second}
${second} CD obl left`;

it('joins whoever did something in another year to the subject', () => {
  const at = mended(mendGappedYears, lines('2021'));
  expect(['Peru', 'and', '2021'].map(at)).toEqual(['conj Chile', 'cc Peru', 'obl Peru']);
});

it('leaves a second to whom it is done', () =>
  expect(mended(mendGappedYears, lines('2021').replaceAll('left', 'met').replace('it PRP', 'Mali NNP'))('Peru')).toBe(
    'conj 2020',
  ));

it('leaves what stands in no year', () => expect(mended(mendGappedYears, lines('Lima'))('Peru')).toBe('conj 2020'));
