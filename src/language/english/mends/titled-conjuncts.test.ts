import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendNamesOfPlurals, mendTitledConjuncts } from './titled-conjuncts.js';

it('joins a second name with its title to the first', () => {
  const of = mended(
    mendTitledConjuncts,
    `met VBD root
     President NNP nmod:desc Rosa
     Rosa NNP obj met
     Lind NNP flat Rosa
     and CC cc Chilean
     Chilean JJ conj Lind
     Chancellor NNP conj Rosa
     Joyce NNP appos Rosa
     Adeyemi NNP flat Joyce
     . . punct met`,
  );
  expect(['Chilean', 'Chancellor', 'Joyce', 'Adeyemi', 'and'].map(of)).toEqual([
    'amod Chancellor',
    'nmod:desc Joyce',
    'conj Rosa',
    'flat Joyce',
    'cc Joyce',
  ]);
});

it('takes names behind a plural for those who are that', () => {
  const of = mended(
    mendNamesOfPlurals,
    `thanked VBD root
     counterparts NNS obj thanked
     Rosa NNP obj thanked
     and CC cc Joyce
     Joyce NNP conj Rosa
     Adeyemi NNP conj Rosa
     . . punct thanked`,
  );
  expect(['Rosa', 'Adeyemi'].map(of)).toEqual(['appos counterparts', 'flat Joyce']);
});
