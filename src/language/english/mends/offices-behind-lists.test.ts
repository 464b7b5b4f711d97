import { expect, it } from 'vitest';
import { mendListsOfWe, mendOfficesBehindLists } from './offices-behind-lists.js';
import { mended } from './sketch.js';

it('joins whoever is told with an office behind a list of states to those of the states', () => {
  const at = mended(
    mendOfficesBehindLists,
    `leaders NNS nsubj urged
     of IN case Peru
     Peru NNP nmod leaders
     , , punct Chile
     Chile NNP conj Peru
     and CC cc president
     the DT det president
     president NN conj Peru
     for IN case Bank
     Bank NNP nmod president
     urged VBD root`,
  );
  expect(at('president')).toBe('conj leaders');
  expect(at('Chile')).toBe('conj Peru');
});

it('leaves who stands beside a person of whom no list is told', () => {
  const at = mended(
    mendOfficesBehindLists,
    `letters NNS nsubj came
     of IN case Lind
     Lind NNP nmod letters
     , , punct Ruiz
     Ruiz NNP conj Lind
     and CC cc president
     the DT det president
     president NN conj Lind
     came VBD root`,
  );
  expect(at('president')).toBe('conj Lind');
});

it('joins the states in the middle of a list to the first', () => {
  const at = mended(
    mendListsOfWe,
    `We PRP nsubj condemn
     , , punct ministers
     ministers NNS conj We
     of IN case Peru
     Peru NNP nmod ministers
     ; , punct Chile
     Chile NNP conj We
     and CC cc representative
     the DT det representative
     representative NN conj We
     condemn VBP root`,
  );
  expect(at('ministers')).toBe('appos We');
  expect(at('Chile')).toBe('conj Peru');
  expect(at('representative')).toBe('conj ministers');
});
