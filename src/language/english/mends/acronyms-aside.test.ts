import { expect, it } from 'vitest';
import { mendAcronymsAside } from './acronyms-aside.js';
import { mended } from './sketch.js';

const tree = (noun: string, last: string) =>
  `the    DT  det   ${noun}
   ${noun} NN nsubj said
   in     IN  case  Chad
   Chad   NNP nmod  ${noun}
   ,      ,   punct ONUTA
   ONUTA  NNP conj  Chad
   ,      ,   punct ONUTA
   ${last}
   said   VBD root`;

it('sets a shortened name beside its body', () =>
  expect(mended(mendAcronymsAside, tree('mission', 'then RB advmod said'))('ONUTA')).toBe('appos mission'));

it('leaves a list of places', () => {
  expect(mended(mendAcronymsAside, tree('mission', 'Mali NNP conj Chad'))('ONUTA')).toBe('conj Chad');
  expect(mended(mendAcronymsAside, tree('farmer', 'then RB advmod said'))('ONUTA')).toBe('conj Chad');
});
