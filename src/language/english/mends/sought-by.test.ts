import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendSoughtBy } from './sought-by.js';

const lines = (verb: string, relation: string) => `Police NNS nsubj ${verb}
${verb} VBD root
a DT det banker
banker NN ${relation}
wanted VBD ccomp ${verb}
by IN case Peru
Peru NNP obl wanted`;

it('takes who is wanted by another for the object', () => {
  const at = mended(mendSoughtBy, lines('captured', 'obj captured'));
  expect(['banker', 'wanted', 'Peru'].map(at)).toEqual(['obj captured', 'acl banker', 'obl:agent wanted']);
});

it('leaves what is said', () =>
  expect(mended(mendSoughtBy, lines('said', 'nsubj wanted'))('banker')).toBe('nsubj wanted'));
