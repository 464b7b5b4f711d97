import { expect, it } from 'vitest';
import { mendClausesOfFlatNames } from './clauses-of-flat-names.js';
import { mended } from './sketch.js';

it('hangs a relative clause on the whole name', () =>
  expect(
    mended(
      mendClausesOfFlatNames,
      `Chung NNP nsubj left
      Dong NNP flat Chung
      young JJ flat Dong
      , , punct resigned
      who WP nsubj resigned
      resigned VBD acl:relcl young
      left VBD root`,
    )('resigned'),
  ).toBe('acl:relcl Chung'));
