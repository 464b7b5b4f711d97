import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendMilitaryPlans, mendThatCalls } from './that-calls.js';

it('has calls for something amount to something', () => {
  const of = mended(
    mendThatCalls,
    `said VBD root
     that IN mark kept
     it PRP nsubj kept
     kept VBD ccomp said
     points NNS obj kept
     and CC cc calls
     that DT/PRON nsubj calls
     calls VBZ conj points
     for IN case delay
     delay NN nmod calls
     amounted VBN acl delay
     to IN case meddling
     meddling NN obl amounted`,
  );
  expect([of('calls'), of('amounted'), of('and')]).toEqual(['nsubj amounted', 'conj kept', 'cc amounted']);
});

it('has the military plan', () => {
  const of = mended(
    mendMilitaryPlans,
    `vote NN root
     that IN obj hold
     Chad NNP nmod:poss plans
     's POS case Chad
     military JJ amod plans
     plans NNS acl:relcl vote
     to TO mark hold
     hold VB acl plans`,
  );
  expect(['military', 'Chad', 'hold', 'plans'].map(of)).toEqual([
    'nsubj plans',
    'nmod:poss military',
    'xcomp plans',
    'acl:relcl vote',
  ]);
});
