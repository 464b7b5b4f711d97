import { expect, it } from 'vitest';
import { mendDoubleTitles } from './double-titles.js';
import { mended } from './sketch.js';

it('makes one phrase of a name and two nouns that say who that is', () => {
  const of = mended(
    mendDoubleTitles,
    `Oslo NNP nsubj met
     met VBD root
     writer NN obj met
     and CC cc rival
     rival NN conj writer
     Ruiz NNP appos writer
     in IN case Lima
     Lima NNP obl met`,
  );
  expect(['Ruiz', 'writer', 'rival'].map(of)).toEqual(['obj met', 'nmod:desc Ruiz', 'conj writer']);
});

it('leaves two of whom the first has an article', () => {
  const of = mended(
    mendDoubleTitles,
    `Oslo NNP nsubj met
     met VBD root
     a DT det writer
     writer NN obj met
     and CC cc Ruiz
     envoy NN nmod:desc Ruiz
     Ruiz NNP conj writer`,
  );
  expect(of('Ruiz')).toBe('conj writer');
});

it('leaves a body and the people joined to it', () => {
  const of = mended(
    mendDoubleTitles,
    `Chad NNP nsubj met
     met VBD root
     government NN obj met
     and CC cc Maoists
     rebel NN compound Maoists
     Maoists NNPS conj government`,
  );
  expect(of('Maoists')).toBe('conj government');
});
