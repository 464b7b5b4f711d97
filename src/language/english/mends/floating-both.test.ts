import { expect, it } from 'vitest';
import { mendFloatingBoth } from './floating-both.js';
import { mended } from './sketch.js';

const lines = (float: string) => `Greens NNPS nsubj want
under IN case Lind
Lind NNP nmod Greens
and CC cc Reform
Reform NNP conj Lind
UK NNP flat Lind
${float}
want VBP root
it PRP obj want`;

it('joins the second of two to the subject', () => {
  const at = mended(mendFloatingBoth, lines('both DT advmod want'));
  expect(['Reform', 'UK', 'and'].map(at)).toEqual(['conj Greens', 'flat Reform', 'cc Reform']);
});

it('leaves what nothing tells to be of two', () =>
  expect(mended(mendFloatingBoth, lines('now RB advmod want'))('Reform')).toBe('conj Lind'));
