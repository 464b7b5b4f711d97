import { expect, it } from 'vitest';
import { mendChargesAside } from './charges-aside.js';
import { mended } from './sketch.js';

const lines = (subject: string) => `accused VBD root
Lind NNP obj accused
, PUNCT punct charges
${subject}charges VBZ parataxis accused
that IN mark called
party NN nsubj called
called VBD ccomp charges
pretext NN obj called`;

it('makes a noun of charges that sum up', () => {
  const at = mended(mendChargesAside, lines(''));
  expect(['that', 'called', 'pretext'].map(at)).toEqual(['obj called', 'acl:relcl charges', 'xcomp called']);
});

it('leaves a verb with a subject', () =>
  expect(mended(mendChargesAside, lines('Mora NNP nsubj charges\n'))('called')).toBe('ccomp charges'));
