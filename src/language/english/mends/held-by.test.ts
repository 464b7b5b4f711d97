import { expect, it } from 'vitest';
import { mendGatheringsHeldBy } from './held-by.js';
import { mended } from './sketch.js';

it('hangs who held a gathering on the gathering', () => {
  const lines = (noun: string) => `cited VBD root
     raid NN obj cited
     that WDT nsubj killed
     killed VBD acl:relcl raid
     him PRP obj killed
     at IN case ${noun}
     ${noun} NN obl killed
     hosted VBN acl raid
     by IN case station
     station NN obl:agent hosted`;
  expect(mended(mendGatheringsHeldBy, lines('forum'))('hosted')).toBe('acl forum');
  expect(mended(mendGatheringsHeldBy, lines('dawn'))('hosted')).toBe('acl raid');
});
