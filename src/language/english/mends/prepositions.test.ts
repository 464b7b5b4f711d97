import { expect, it } from 'vitest';
import { mendAmounts, mendPrepositionsAsMarks } from './prepositions.js';
import { mended } from './sketch.js';

it('takes what opens a noun phrase for its preposition', () => {
  const of = (tag: string, relation: string) =>
    mended(
      mendPrepositionsAsMarks,
      `left VBD root
       over IN mark fishing
       fishing ${tag} ${relation} left`,
    )('over');
  expect([of('NN', 'obl'), of('VBG', 'advcl')]).toEqual(['case fishing', 'mark fishing']);
});

it('hangs what an amount is of on the amount', () => {
  const of = mended(
    mendAmounts,
    `Peru NNP nsubj cut
     cut VBD root
     9 CD compound million
     million CD obj cut
     in IN case aid
     aid NN obl cut`,
  );
  expect(of('aid')).toBe('nmod million');
});
