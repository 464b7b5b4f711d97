import { expect, it } from 'vitest';
import { mendPastsJoinedToInfinitives } from './pasts-joined-to-infinitives.js';
import { mended } from './sketch.js';

it('joins a past to the past above the infinitive', () => {
  const of = mended(
    mendPastsJoinedToInfinitives,
    `Chad NNP nsubj asked
     asked VBD root
     both DT obj asked
     to TO mark talk
     talk VB xcomp asked
     and CC cc sent
     sent VBN conj talk
     guards NNS obj sent`,
  );
  expect(of('sent')).toBe('conj asked');
});
it('but not one like a bare form', () => {
  const of = mended(
    mendPastsJoinedToInfinitives,
    `Chad NNP nsubj asked
     asked VBD root
     both DT obj asked
     to TO mark talk
     talk VB xcomp asked
     and CC cc cut
     cut VBD conj talk
     taxes NNS obj cut`,
  );
  expect(of('cut')).toBe('conj talk');
});
