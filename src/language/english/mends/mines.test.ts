import { expect, it } from 'vitest';
import { mendMines } from './mines.js';
import { sketch } from './sketch.js';

const tagOf = (lines: string): string => {
  const { words, annotation } = sketch(lines);
  mendMines(words, annotation);
  return annotation.upos[words.indexOf('mine')]!;
};

it('makes a noun of a mine with an article', () => {
  expect(
    tagOf(`Oman NNP nsubj seized
     seized VBD root
     a DT det mine
     gold NN compound mine
     mine PRP obj seized`),
  ).toBe('NOUN');
});

it('leaves what is mine', () => {
  expect(
    tagOf(`it PRP nsubj mine
     is VBZ/AUX cop mine
     mine PRP root`),
  ).toBe('PRON');
});
