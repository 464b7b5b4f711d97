import { expect, it } from 'vitest';
import { mendClausesOfWhere, mendWhereBehindPlaces, mendWhetherAsSubject } from './clauses-of-where.js';
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

it('hangs a clause with where on the place before it', () => {
  const of = mended(
    mendWhereBehindPlaces,
    `Nothing NN nsubj convinces
     convinces VBZ root
     Lima NNP obj convinces
     , , punct fret
     where WRB advmod fret
     clerks NNS nsubj fret
     fret VBP ccomp convinces`,
  );
  expect(of('fret')).toBe('acl:relcl Lima');
});

it('makes a subject of what opens with whether', () => {
  const of = mended(
    mendWhetherAsSubject,
    `Whether IN/SCONJ mark run
     party NN nsubj:pass disputed
     may MD aux run
     run VB advcl disputed
     is VBZ/AUX aux:pass disputed
     disputed VBN root`,
  );
  expect(of('run')).toBe('csubj:pass disputed');
  expect(of('party')).toBe('nsubj run');
});

it('makes an object of what stands before the predicate then', () => {
  const of = mended(
    mendWhetherAsSubject,
    `Whether IN/SCONJ mark wants
     Lima NNP nsubj wants
     wants VBZ advcl known
     deals NNS nsubj:pass known
     is VBZ/AUX aux:pass known
     known VBN root`,
  );
  expect(of('wants')).toBe('csubj:pass known');
  expect(of('deals')).toBe('obj wants');
});
