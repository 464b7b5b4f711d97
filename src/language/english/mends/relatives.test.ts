import { expect, it } from 'vitest';
import { mendNamesInRelatives, mendReducedRelatives, mendWhatIsCalled } from './relatives.js';
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

it('takes what is called something for a thing', () => {
  const tree = mended(
    mendWhatIsCalled,
    `Peru NNP nsubj left
     left VBD root
     in IN case what
     what WDT/DET det officials
     officials NNS nsubj described
     described VBD acl:relcl left
     as IN case mistake
     mistake NN obl described`,
  );
  expect(tree('what')).toBe('obl left');
  expect(tree('described')).toBe('acl:relcl what');
});

it('finds the subject of such a clause behind a noun taken for a part of its name', () => {
  const tree = mended(
    mendReducedRelatives,
    `Chile NNP nsubj missed
     missed VBD root
     the DT det Lima
     deadline NN compound Lima
     Lima NNP obj missed
     imposed VBN acl Lima`,
  );
  expect([tree('deadline'), tree('Lima'), tree('imposed')]).toEqual([
    'obj missed',
    'nsubj imposed',
    'acl:relcl deadline',
  ]);
});
