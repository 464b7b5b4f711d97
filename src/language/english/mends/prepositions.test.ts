import { expect, it } from 'vitest';
import { mendPrepositionsAsMarks } from './prepositions.js';
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
