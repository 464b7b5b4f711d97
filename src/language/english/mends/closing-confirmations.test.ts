import { expect, it } from 'vitest';
import { mendClosingConfirmations } from './closing-confirmations.js';
import { mended } from './sketch.js';

const tree = (source: string) =>
  `Chile     NNP nsubj go
   will      MD/AUX aux go
   go        VB  root
   to        IN  case  Lima
   Lima      NNP obl   go
   ,         ,   punct ${source}
   the       DT  det   ${source}
   ${source} NN  appos Lima
   confirmed VBN acl   ${source}
   .         .   punct go`;

it('makes a clause of those who confirm a sentence at its end', () => {
  const of = mended(mendClosingConfirmations, tree('envoy'));
  expect(of('confirmed')).toBe('parataxis go');
  expect(of('envoy')).toBe('nsubj confirmed');
});

it('leaves what is itself confirmed', () => {
  expect(mended(mendClosingConfirmations, tree('case'))('confirmed')).toBe('acl case');
});
