import { expect, it } from 'vitest';
import { mendNamesInRelatives } from './relatives.js';
import { mended } from './sketch.js';

it('finds the subject of a relative clause without a pronoun', () => {
  const tree = mended(
    mendNamesInRelatives,
    `Chile NNP nsubj accused
     accused VBD root
     Peru NNP obj accused
     , , punct charge
     a DT det charge
     charge NN appos Peru
     Lima NNP appos charge
     denied VBD acl charge`,
  );
  expect(tree('Lima')).toBe('nsubj denied');
  expect(tree('denied')).toBe('acl:relcl charge');
});
