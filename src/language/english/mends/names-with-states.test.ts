import { expect, it } from 'vitest';
import { mendNamesWithStates } from './names-with-states.js';
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
