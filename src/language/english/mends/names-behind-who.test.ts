import { expect, it } from 'vitest';
import { mendNamesBehindWho } from './names-behind-who.js';
import { mended } from './sketch.js';

const named = (whom: string, what: string) =>
  mended(
    mendNamesBehindWho,
    `she PRP nsubj met
     met VBD root
     ${whom} NN obj met
     who WP nsubj sent
     sent VBD acl:relcl ${whom}
     ${what} NNS obj sent
     , , punct Nikos
     minister NN nmod:desc Nikos
     Nikos NNP appos ${what}
     Lind NNP flat Nikos`,
  )('Nikos');

it('names the one whom a clause with `who` is about', () => {
  expect(named('ally', 'ships')).toBe('appos ally');
});

it('leaves the name of a person whom the clause tells of, and of no person', () => {
  expect(named('ally', 'envoy')).toBe('appos envoy');
  expect(named('firm', 'ships')).toBe('appos ships');
});
