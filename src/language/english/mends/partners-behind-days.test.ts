import { expect, it } from 'vitest';
import { mendPartnersBehindDays } from './partners-behind-days.js';
import { sketch } from './sketch.js';

const lines = (between: string) => `Trump NNP nsubj spoke
spoke VBD root
with IN case Xi
Xi NNP obl spoke
on IN case ${between}
${between} NNP obl spoke
and CC cc Lind
with IN case Lind
Lind NNP conj ${between}`;

it('joins the second partner to the first', () => {
  const { words, annotation } = sketched(lines('Monday'));
  mendPartnersBehindDays(words, annotation);
  expect(annotation.head[8]).toBe(3);
});
it('leaves one joined to a thing', () => {
  const { words, annotation } = sketched(lines('Gaza'));
  mendPartnersBehindDays(words, annotation);
  expect(annotation.head[8]).toBe(5);
});

/** The second `with` of two, which a sketch would hang as it does the first. */
function sketched(text: string) {
  const made = sketch(text);
  made.annotation.head[7] = 8;
  return made;
}
