import { expect, it } from 'vitest';
import { mendBetween, mendOwnersBetween } from './between.js';
import { mended } from './sketch.js';

it('joins the second of two between whom something is to the first', () => {
  const tree = mended(
    mendBetween,
    `truce NN nsubj broke
     between IN case army
     the DT det army
     army NN nmod truce
     and CC cc Front
     River NNP compound Front
     Front NNP conj truce
     broke VBD root`,
  );
  expect(tree('Front')).toBe('conj army');
});

it('takes the second for no second subject', () => {
  const tree = mended(
    mendBetween,
    `truce NN nsubj broke
     between IN case army
     the DT det army
     army NN nmod truce
     and CC cc broke
     River NNP compound Front
     Front NNP nsubj broke
     broke VBD root`,
  );
  expect(tree('Front')).toBe('conj army');
  expect(tree('and')).toBe('cc Front');
});

it('leaves what is joined to talks between several', () => {
  const tree = mended(
    mendBetween,
    `talks NNS nsubj broke
     between IN case neighbours
     neighbours NNS nmod talks
     and CC cc truce
     a DT det truce
     truce NN conj talks
     broke VBD root`,
  );
  expect(tree('truce')).toBe('conj talks');
});

it('takes what the second has for the other side', () => {
  const of = mended(
    mendOwnersBetween,
    `pact NN root
     between IN case government
     Peru NNP nmod:poss government
     and CC cc Chile
     Chile NNP conj Peru
     's POS case Chile
     government NN nmod pact`,
  );
  expect(['Peru', 'government', 'Chile', 'between'].map(of)).toEqual([
    'nmod pact',
    'conj Peru',
    'nmod:poss government',
    'case Peru',
  ]);
});
