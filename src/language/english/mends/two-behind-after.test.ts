import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendTwoBehindAfter } from './two-behind-after.js';

it('makes one subject of two names behind a conjunction of time', () => {
  const at = mended(
    mendTwoBehindAfter,
    `talks NNS nsubj ended
     ended VBD root
     after IN mark refused
     Peru NNP obl refused
     and CC cc refused
     Chile NNP nsubj refused
     refused VBD conj ended
     to TO mark sign
     sign VB xcomp refused`,
  );
  expect([at('Peru'), at('Chile'), at('refused')]).toEqual(['nsubj refused', 'conj Peru', 'advcl ended']);
});

it('leaves a name behind another preposition', () => {
  const at = mended(
    mendTwoBehindAfter,
    `talks NNS nsubj ended
     ended VBD root
     in IN case Peru
     Peru NNP obl ended
     and CC cc refused
     Chile NNP nsubj refused
     refused VBD conj ended
     it PRP obj refused`,
  );
  expect(at('Chile')).toBe('nsubj refused');
});
