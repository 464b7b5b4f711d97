import { expect, it } from 'vitest';
import { mendNounsForVerbs } from './nouns-for-verbs.js';
import { mended } from './sketch.js';

it('gives a body a verb in the plural', () => {
  const of = mended(
    mendNounsForVerbs,
    `The DT det support
     Opposition NN compound support
     support NN root
     Chad NNP nmod:unmarked support
     . . punct support`,
  );
  expect(['The', 'Opposition', 'Chad'].map(of)).toEqual(['det Opposition', 'nsubj support', 'obj support']);
});

it('asks whether somebody will act', () => {
  const of = mended(
    mendNounsForVerbs,
    `will MD aux act
     the DT det act
     UK NNP compound act
     act NNP root
     alone RB advmod act
     ? . punct act`,
  );
  expect(['the', 'UK'].map(of)).toEqual(['det UK', 'nsubj act']);
});

it('leaves the support of a body', () => {
  const of = mended(
    mendNounsForVerbs,
    `Opposition NN compound support
     support NN root
     for IN case Chad
     Chad NNP nmod support`,
  );
  expect(of('Opposition')).toBe('compound support');
});
