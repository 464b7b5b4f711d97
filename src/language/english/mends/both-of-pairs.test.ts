import { expect, it } from 'vitest';
import { mendBothOfPairs } from './both-of-pairs.js';
import { mended } from './sketch.js';

const pair = (joint: string) => `
  Peru NNP nsubj agreed
  and CC cc Chile
  Chile NNP conj Peru
  , , punct members
  ${joint}
  both DT det members
  members NNS conj Peru
  agreed VBD root`;

it('says of a pair what both of it are', () => {
  expect(mended(mendBothOfPairs, pair(', , punct members'))('members')).toBe('appos Peru');
});

it('leaves what is joined to it', () => {
  const third = pair('then RB advmod members').replace('both DT det', 'or CC cc members\n both DT det');
  expect(mended(mendBothOfPairs, third)('members')).toBe('conj Peru');
});

it('says of two names what the plural behind them is', () => {
  const of = (end: string) =>
    mended(
      mendBothOfPairs,
      `Peru NNP nsubj agreed
       and CC cc Chile
       Chile NNP conj Peru
       , , punct guarantors
       the DT det guarantors
       guarantors NNS conj Peru
       ${end}
       agreed VBD root`,
    );
  expect(of(', , punct Peru')('guarantors')).toBe('appos Peru');
  expect(of('now RB advmod agreed')('guarantors')).toBe('conj Peru');
});
