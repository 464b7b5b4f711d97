import { expect, it } from 'vitest';
import { mendHonoursBeforeNames } from './honours.js';
import { mended } from './sketch.js';

it('makes the name the head behind an honour', () => {
  const at = mended(
    mendHonoursBeforeNames,
    `His PRP$ nmod:poss Minister
     Excellency NNP nsubj left
     Minister NNP nmod:desc Lind
     Lind NNP appos Excellency
     left VBD root`,
  );
  expect(at('Lind')).toBe('nsubj left');
  expect(at('Excellency')).toBe('nmod:desc Lind');
});

it('leaves an honour that no name follows', () => {
  const at = mended(
    mendHonoursBeforeNames,
    `His PRP$ nmod:poss Excellency
     Excellency NNP nsubj left
     left VBD root
     Lima NNP obj left`,
  );
  expect(at('Excellency')).toBe('nsubj left');
});
