import { expect, it } from 'vitest';
import { mendCounterpartsAsConjuncts, mendNamesOfCounterparts } from './counterparts-as-conjuncts.js';
import { mended } from './sketch.js';

const met = (and: string): string => `Lind NNP nsubj met
     met VBD root
     Diaz NNP obj met
     , , punct counterpart
     her PRP$ nmod:poss counterpart
     Peruvian JJ amod counterpart
     counterpart NN conj Diaz
     ; , punct met
     ${and}`;

it('sets whose counterpart somebody is beside his name', () => {
  const at = mended(mendCounterpartsAsConjuncts, met('left VBD conj met').replace('; ,', ', ,'));
  expect(at('counterpart')).toBe('appos Diaz');
});

it('leaves the last of several', () => {
  const at = mended(mendCounterpartsAsConjuncts, met('Ruiz NNP conj Diaz').replace('; ,', ', ,'));
  expect(at('counterpart')).toBe('conj Diaz');
});

it('sets the name beside whoever it is the name of', () => {
  const at = mended(
    mendNamesOfCounterparts,
    `pact NN obj signed
     he PRP nsubj signed
     and CC cc counterpart
     his PRP$ nmod:poss counterpart
     counterpart NN conj he
     , , punct Diaz
     Diaz NNP conj he
     , , punct signed
     signed VBD root`,
  );
  expect(at('Diaz')).toBe('appos counterpart');
});
