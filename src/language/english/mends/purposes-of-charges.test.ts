import { expect, it } from 'vitest';
import { mendPurposesOfCharges } from './purposes-of-charges.js';
import { mended } from './sketch.js';

const lines = (verb: string) => `Lind NNP nsubj ${verb}
${verb} VBD root
Peru NNP obj ${verb}
of IN mark inventing
inventing VBG advcl ${verb}
threats NNS obj inventing
to TO mark block
block VB advcl ${verb}
it PRP obj block`;

it('ties a purpose to the deed and not to the charge', () =>
  expect(mended(mendPurposesOfCharges, lines('accused'))('block')).toBe('advcl inventing'));

it('leaves what one does no charge for', () =>
  expect(mended(mendPurposesOfCharges, lines('tired'))('block')).toBe('advcl tired'));
