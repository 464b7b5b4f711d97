import { expect, it } from 'vitest';
import { mendObjectsJoinedToSubjects } from './objects-joined-to-subjects.js';
import { mended } from './sketch.js';

it('makes an object of a noun joined to a subject across the verb', () => {
  const tree = (relation: string) =>
    mended(
      mendObjectsJoinedToSubjects,
      `Oman NNP nsubj swapped
       and CC cc Mali
       Mali NNP conj Oman
       swapped VBD root
       secret JJ amod lists
       lists NNS conj Oman
       of IN ${relation} lists
       spies NNS nmod lists`,
    );
  expect(tree('dep')('lists')).toBe('obj swapped');
  expect(tree('cc')('lists')).toBe('conj Oman');
});
