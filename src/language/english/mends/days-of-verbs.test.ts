import { expect, it } from 'vitest';
import { mendDaysOfVerbs } from './days-of-verbs.js';
import { mended } from './sketch.js';

it('the day before a verb is no part of the subject', () => {
  const of = mended(
    mendDaysOfVerbs,
    `ambassador NN nsubj rejected
     to IN case Peru
     Peru NNP nmod ambassador
     on IN case Monday
     Monday NNP nmod Peru
     rejected VBD root
     it PRP obj rejected`,
  );
  expect(of('Monday')).toBe('obl rejected');
});
