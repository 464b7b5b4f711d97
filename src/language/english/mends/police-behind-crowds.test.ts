import { expect, it } from 'vitest';
import { mendPoliceBehindCrowds } from './police-behind-crowds.js';
import { mended } from './sketch.js';

const tree = (subject: string) =>
  `${subject} NNS nsubj fired
   fired    VBD root
   at       IN  case  students
   students NNS obl   fired
   who      WP  nsubj met
   had      VBD/AUX aux met
   met      VBN acl:relcl students
   and      CC  cc    detained
   detained VBD conj  met
   ten      CD  obj   detained`;

it('joins whom police detained to what they did before', () =>
  expect(mended(mendPoliceBehindCrowds, tree('Police'))('detained')).toBe('conj fired'));

it('leaves what others tell of', () =>
  expect(mended(mendPoliceBehindCrowds, tree('Poets'))('detained')).toBe('conj met'));
