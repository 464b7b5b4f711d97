import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendSubjectsAmongThem,
  mendSubjectsBeforeInserted,
  mendSubjectsOfConjuncts,
  mendTwoSubjects,
} from './two-subjects.js';

const lines = `Ruiz NNP nsubj left
  left VBD root
  ; : punct used
  farmers NNS nsubj used
  blocked VBN amod streets
  streets NNS nmod farmers
  with IN case tractors
  tractors NNS nmod streets
  , , punct used
  and CC cc used
  police NN nsubj used
  used VBD conj left
  gas NN obj used`;

it('parts two clauses whose subjects have one verb', () => {
  const of = mended(mendTwoSubjects, lines);
  expect(['farmers', 'blocked', 'streets', 'tractors', 'police', 'used', ';'].map(of)).toEqual([
    'nsubj blocked',
    'conj left',
    'obj blocked',
    'obl blocked',
    'nsubj used',
    'conj blocked',
    'punct blocked',
  ]);
});

it('leaves a participle that says which', () => {
  const of = mended(
    mendTwoSubjects,
    lines.replace('streets NNS nmod farmers', 'the DT det streets\nstreets NNS nmod farmers'),
  );
  expect(of('blocked')).toBe('amod streets');
});

it('takes one of many for no second subject', () => {
  const of = mended(
    mendSubjectsAmongThem,
    `critics NNS nsubj say
     , , punct critics
     among IN case them
     them PRP nmod critics
     mayor NN nsubj say
     ; : punct mayor
     say VBP root`,
  );
  expect(of('critics')).toBe('nsubj say');
  expect(of('mayor')).toBe('appos critics');
});

it('gives a joined verb the subject right before it', () => {
  const of = mended(
    mendSubjectsOfConjuncts,
    `Lind NNP nsubj appealed
     appealed VBD root
     and CC cc visited
     envoy NN nsubj appealed
     visited VBD conj appealed
     Lima NNP obj visited`,
  );
  expect(of('envoy')).toBe('nsubj visited');
  expect(of('Lind')).toBe('nsubj appealed');
});

it('gives what is said its subject, where the verb of saying between commas has two', () => {
  const tree = mended(
    mendSubjectsBeforeInserted,
    `move NN nsubj wrote
     , , punct three
     three CD nsubj wrote
     wrote VBD root
     , , punct wrote
     was VBD/AUX cop flawed
     flawed JJ ccomp wrote
     . . punct wrote`,
  );
  expect([tree('move'), tree('three')]).toEqual(['nsubj flawed', 'nsubj wrote']);
});
