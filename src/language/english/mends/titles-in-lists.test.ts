import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendTitlesInLists } from './titles-in-lists.js';

it('joins whom a title behind a comma names', () => {
  const of = mended(
    mendTitlesInLists,
    `Ana NNP nsubj met
     Ruiz NNP flat Ana
     , , punct Chancellor
     Peruvian JJ amod Chancellor
     Chancellor NNP flat Ana
     Luis NNP flat Ana
     Moro NNP flat Luis
     and CC cc Lind
     Lind NNP conj Ana
     met VBD root`,
  );
  expect(['Luis', 'Moro', 'Chancellor', 'Peruvian'].map(of)).toEqual([
    'conj Ana',
    'flat Luis',
    'nmod:desc Luis',
    'amod Chancellor',
  ]);
});

it('leaves a title alone that nothing goes on behind', () => {
  const of = mended(
    mendTitlesInLists,
    `Ana NNP nsubj met
     Ruiz NNP flat Ana
     , , punct Ana
     Chancellor NNP appos Ana
     Luis NNP flat Ana
     met VBD root`,
  );
  expect(of('Luis')).toBe('flat Ana');
});
