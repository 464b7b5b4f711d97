import { expect, it } from 'vitest';
import { mendSubjectsBehindOpeningDays } from './behind-opening-days.js';
import { mended } from './sketch.js';

it('gives a verb the subjects that are joined to the day before them', () => {
  const of = mended(
    mendSubjectsBehindOpeningDays,
    `Earlier JJR amod Friday
     Friday NNP obl:unmarked clashed
     , , punct soldiers
     soldiers NNS conj Friday
     and CC cc villagers
     villagers NNS conj Friday
     clashed VBD root`,
  );
  expect(['Friday', 'soldiers', 'villagers'].map(of)).toEqual([
    'obl:unmarked clashed',
    'nsubj clashed',
    'conj soldiers',
  ]);
});

it('leaves days alone that stand in a row', () => {
  const of = mended(
    mendSubjectsBehindOpeningDays,
    `Friday NNP obl:unmarked clashed
     , , punct Sunday
     Sunday NNP conj Friday
     and CC cc Monday
     Monday NNP conj Friday
     clashed VBD root`,
  );
  expect(of('Sunday')).toBe('conj Friday');
});
