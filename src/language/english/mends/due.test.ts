import { expect, it } from 'vitest';
import { mendDueIn, mendInfinitivesBehindDue, mendSubjectsOfDue } from './due.js';
import { mended } from './sketch.js';

it('makes a predicate of due before a place', () => {
  const of = mended(
    mendDueIn,
    `Lind NNP nsubj Lima
     is VBZ/AUX cop Lima
     due JJ case Lima
     in IN case Lima
     Lima NNP root
     on IN case Friday
     Friday NNP nmod Lima
     . . punct Lima`,
  );
  expect(['due', 'Lind', 'is', 'Lima', 'in', 'Friday', '.'].map(of)).toEqual([
    'root',
    'nsubj due',
    'cop due',
    'obl due',
    'case Lima',
    'obl due',
    'punct due',
  ]);
});

it('gives due its subject that hangs on the place', () => {
  const of = mended(
    mendSubjectsOfDue,
    `envoy NN nsubj Lima
     is VBZ/AUX cop due
     due JJ root
     in IN case Lima
     Lima NNP obl due
     next JJ amod week
     week NN nmod:unmarked Lima`,
  );
  expect(['envoy', 'Lima', 'week'].map(of)).toEqual(['nsubj due', 'obl due', 'obl:unmarked due']);
});

it('ties what somebody is due to do to that', () =>
  expect(
    mended(
      mendInfinitivesBehindDue,
      `Peru NNP nsubj told
     told VBD root
     Chile NNP obj told
     whose WP$ nmod:poss envoy
     envoy NN nsubj due
     is VBZ/AUX cop due
     due JJ acl:relcl Chile
     to TO mark sign
     sign VB advcl told`,
    )('sign'),
  ).toBe('advcl due'));
