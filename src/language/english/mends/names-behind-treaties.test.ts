import { expect, it } from 'vitest';
import { mendNamesBehindTreaties } from './names-behind-treaties.js';
import { mended } from './sketch.js';

const lines = (noun: string) => `Under IN case ${noun}
  the DT det Peru
  Whaling NNP compound ${noun}
  ${noun} NNP compound Peru
  Peru NNP nsubj report
  must MD/AUX aux report
  report VB root`;

it('ends the name of a treaty before the state that does something under it', () => {
  const of = mended(mendNamesBehindTreaties, lines('Convention'));
  expect(['Under', 'the', 'Whaling', 'Convention', 'Peru'].map(of)).toEqual([
    'case Convention',
    'det Convention',
    'compound Convention',
    'obl report',
    'nsubj report',
  ]);
});

it('leaves the name of what is no treaty', () =>
  expect(mended(mendNamesBehindTreaties, lines('Minister'))('Minister')).toBe('compound Peru'));
