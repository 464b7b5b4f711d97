import { expect, it } from 'vitest';
import { mendMinistersOfTwo } from './ministers-of-two.js';
import { mended } from './sketch.js';

it('makes those of two states meet', () => {
  const of = mended(
    mendMinistersOfTwo,
    `It PRP nsubj came
    came VBD root
    before IN case ministers
    ministers NNS obl meet
    of IN case Peru
    Peru NNP nmod ministers
    and CC cc meet
    Chile NNP nsubj meet
    are VBP/AUX aux meet
    to TO aux meet
    meet VB conj came`,
  );
  expect(['ministers', 'Chile', 'before', 'meet'].map(of)).toEqual([
    'nsubj meet',
    'conj Peru',
    'mark meet',
    'advcl came',
  ]);
});
