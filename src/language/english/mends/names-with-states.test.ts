import { expect, it } from 'vitest';
import { mendNamesWithStates, mendUnitedBefore } from './names-with-states.js';
import { mended } from './sketch.js';

it('joins names with a state each to one another', () => {
  const of = mended(
    mendNamesWithStates,
    `Juan NNP nsubj met
     Pardo NNP flat Juan
     of IN case Chile
     Chile NNP nmod Juan
     and CC cc Rosa
     Rosa NNP conj Chile
     Tan NNP flat Rosa
     of IN case Peru
     Peru NNP nmod Rosa
     met VBD root`,
  );
  expect(of('Rosa')).toBe('conj Juan');
});

it('makes no second subject of a name in a row', () => {
  const of = mended(
    mendNamesWithStates,
    `Juan NNP nsubj met
     Pardo NNP flat Juan
     of IN case Chile
     Chile NNP nmod Juan
     , , punct Rosa
     Rosa NNP nsubj met
     Tan NNP flat Rosa
     of IN case Peru
     Peru NNP nmod Rosa
     met VBD root`,
  );
  expect(of('Rosa')).toBe('conj Juan');
});

it('keeps United Nations before its noun together with it', () => {
  const of = mended(
    mendUnitedBefore,
    `the DT det office
     United VBN amod Nations
     Nations NNP nsubj rights
     rights NNP compound office
     office NN nsubj left
     left VBD root`,
  );
  expect(of('Nations')).toBe('compound office');
});
