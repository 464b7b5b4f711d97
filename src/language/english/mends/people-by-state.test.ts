import { expect, it } from 'vitest';
import { mendPeopleByState } from './people-by-state.js';
import { mended } from './sketch.js';

it('makes an object of those who are called by their state', () => {
  const of = mended(
    mendPeopleByState,
    `Lima NNP nsubj paid
     paid VBD root
     to TO mark help
     help VB advcl paid
     the DT det displaced
     displaced VBN xcomp help`,
  );
  expect(of('displaced')).toBe('obj help');
});

it('leaves an attribute alone', () => {
  const of = mended(
    mendPeopleByState,
    `help VB root
     the DT det families
     displaced VBN amod families
     families NNS obj help`,
  );
  expect(of('displaced')).toBe('amod families');
});
