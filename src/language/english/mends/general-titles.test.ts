import { expect, it } from 'vitest';
import { mendGeneralTitles } from './general-titles.js';
import { mended } from './sketch.js';

it('makes one title of an office and General before a name', () => {
  const tree = mended(
    mendGeneralTitles,
    `UNRWA NNP nsubj thanked
     Commissioner NNP flat UNRWA
     - , punct Ann
     General NNP nmod:desc Ann
     Ann NNP nsubj thanked
     Lind NNP flat Ann
     thanked VBD root
     judges NNS obj thanked`,
  );
  expect(tree('Ann')).toBe('nsubj thanked');
  expect(tree('General')).toBe('nmod:desc Ann');
  expect(tree('Commissioner')).toBe('nmod:desc General');
  expect(tree('UNRWA')).toBe('compound General');
});

it('gives the name what the title was to the sentence', () => {
  const tree = mended(
    mendGeneralTitles,
    `He PRP nsubj met
     met VBD root
     WTO NNP compound Director
     Director NNP obj met
     - , punct Director
     General NNP flat Director
     Ann NNP flat Director
     Lind NNP flat Ann`,
  );
  expect(tree('Ann')).toBe('obj met');
  expect(tree('Lind')).toBe('flat Ann');
});

it('leaves a general without an office', () => {
  const tree = mended(
    mendGeneralTitles,
    `ex NNP compound Ann
     - , punct ex
     General NNP nmod:desc Ann
     Ann NNP nsubj left
     left VBD root`,
  );
  expect(tree('ex')).toBe('compound Ann');
});
