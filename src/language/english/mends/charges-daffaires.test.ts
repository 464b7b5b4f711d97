import { expect, it } from 'vitest';
import { mendChargesDaffaires } from './charges-daffaires.js';
import { mended } from './sketch.js';

it('makes a noun of an envoy whom the parser takes for a verb', () => {
  const at = mended(
    mendChargesDaffaires,
    `US NNP nsubj d'affaires
chargé NNP nsubj d'affaires
d'affaires VBZ root
in IN case Lima
Lima NNP obl d'affaires
, , punct Rosa
Rosa NNP appos Lima
attended VBD parataxis d'affaires
it PRP obj attended
. . punct d'affaires`,
  );
  expect(['US', 'chargé', "d'affaires", 'Lima', 'attended', '.'].map(at)).toEqual([
    'compound chargé',
    'nsubj attended',
    'flat chargé',
    'nmod chargé',
    'root',
    'punct attended',
  ]);
});

it('leaves a sentence without another verb', () =>
  expect(
    mended(
      mendChargesDaffaires,
      `Rosa NNP nsubj d'affaires
chargé NNP nsubj d'affaires
d'affaires VBZ root`,
    )("d'affaires"),
  ).toBe('root'));
