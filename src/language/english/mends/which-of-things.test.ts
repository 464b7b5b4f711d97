import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendWhichOfThings } from './which-of-things.js';

it('hangs a clause with which on the thing before the people', () => {
  const tree = (pronoun: string) =>
    mended(
      mendWhichOfThings,
      `Chad NNP nsubj runs
       runs VBZ root
       camps NNS obj runs
       for IN case refugees
       refugees NNS nmod camps
       ${pronoun} WDT obj denounced
       Sudan NNP nsubj denounced
       denounced VBD acl:relcl refugees`,
    )('denounced');
  expect([tree('which'), tree('whom')]).toEqual(['acl:relcl camps', 'acl:relcl refugees']);
});
