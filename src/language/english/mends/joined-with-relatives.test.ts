import { expect, it } from 'vitest';
import { mendJoinedWithRelatives } from './joined-with-relatives.js';
import { mended } from './sketch.js';

const lines = `union NN nsubj suspended
  suspended VBD root
  membership NN obj suspended
  , , punct Peru
  and CC cc Peru
  Peru NNP conj membership
  , , punct chairs
  which WDT nsubj chairs
  chairs VBZ acl:relcl membership
  group NN obj chairs
  , , punct membership
  cancelled VBD acl:relcl membership
  summit NN obj cancelled`;

it('makes a clause of a name with a relative clause and a verb behind it', () => {
  const of = mended(mendJoinedWithRelatives, lines);
  expect(['Peru', 'and', 'chairs', 'cancelled'].map(of)).toEqual([
    'nsubj cancelled',
    'cc cancelled',
    'acl:relcl Peru',
    'conj suspended',
  ]);
});

it('leaves a name whose relative clause ends the sentence', () => {
  const of = mended(mendJoinedWithRelatives, lines.split('\n').slice(0, 10).join('\n'));
  expect(of('Peru')).toBe('conj membership');
});
