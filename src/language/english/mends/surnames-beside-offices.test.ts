import { expect, it } from 'vitest';
import { mended, sketch } from './sketch.js';
import { mendSurnamesBesideOffices } from './surnames-beside-offices.js';

const tree = (noun: string) => `Wang NN nsubj said
   , , punct ${noun}
   also RB advmod ${noun}
   a DT det ${noun}
   ${noun} NN appos Wang
   said VBD root`;

it.each([
  ['member', 'PROPN'],
  ['problem', 'NOUN'],
])('a word beside %s is a %s', (noun, upos) => {
  const { words, annotation } = sketch(tree(noun));
  mendSurnamesBesideOffices(words, annotation);
  expect(annotation.upos[0]).toBe(upos);
  mended(mendSurnamesBesideOffices, tree(noun));
});
