import { expect, it } from 'vitest';
import { mendDidNotSay } from './did-not-say.js';
import { mended } from './sketch.js';

const tree = (verb: string) =>
  `palace NN  nsubj  said
   said   VBD root
   story  NN  nsubj  wrong
   was    VBD/AUX cop wrong
   wrong  JJ  ccomp  said
   but    CC  cc     ${verb}
   did    VBD/AUX aux ${verb}
   not    RB  advmod ${verb}
   ${verb} VB conj   wrong
   it     PRP obj    ${verb}`;

it('joins what somebody did not deny to what he said', () => {
  expect(mended(mendDidNotSay, tree('deny'))('deny')).toBe('conj said');
});

it('leaves what is told of others', () => {
  expect(mended(mendDidNotSay, tree('bind'))('bind')).toBe('conj wrong');
});
