import { expect, it } from 'vitest';
import { mendDrew } from './drew.js';
import { mended } from './sketch.js';

const lines = `raid NN root
  on IN case criticism
  Quito NNP compound criticism
  drew NNP compound criticism
  criticism NN nmod raid
  from IN case Lima
  Lima NNP nmod criticism
  . . punct raid`;

it('makes a predicate of drew behind a name', () => {
  const of = mended(mendDrew, lines);
  expect(['raid', 'Quito', 'on', 'drew', 'criticism', '.'].map(of)).toEqual([
    'nsubj drew',
    'nmod raid',
    'case Quito',
    'root',
    'obj drew',
    'punct drew',
  ]);
});

it('makes one where the name itself drew something', () => {
  const of = mended(
    mendDrew,
    `Lima NNP compound criticism
     drew NNP compound criticism
     criticism NN root`,
  );
  expect(['Lima', 'drew', 'criticism'].map(of)).toEqual(['nsubj drew', 'root', 'obj drew']);
});

it('leaves a sentence that has its verb', () => {
  expect(mended(mendDrew, `${lines}\ncame VBD parataxis raid`)('raid')).toBe('root');
});
