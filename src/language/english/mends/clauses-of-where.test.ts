import { expect, it } from 'vitest';
import { mendClausesOfWhere } from './clauses-of-where.js';
import { mended } from './sketch.js';

const council = (word: string) => `council NN nsubj vowed
  , , punct vowed
  ${word} WRB advmod vowed
  Greens NNPS nsubj vowed
  have VBP aux vowed
  vowed VBN root
  to TO mark block
  block VB xcomp vowed
  it PRP obj block
  ; , punct vote
  must MD aux vote
  vote VB parataxis vowed`;

it('gives a noun the verb behind the clause with where that is put in', () => {
  const of = mended(mendClausesOfWhere, council('where').replace('; ,', ', ,'));
  expect(['vote', 'council', 'vowed', 'Greens'].map(of)).toEqual([
    'root',
    'nsubj vote',
    'acl:relcl council',
    'nsubj vowed',
  ]);
});

it('leaves a clause that ends with another mark', () => {
  expect(mended(mendClausesOfWhere, council('where'))('vote')).toBe('parataxis vowed');
});
