import { expect, it } from 'vitest';
import { mendCallsAsNouns, mendPointsAsNouns } from './calls-as-nouns.js';
import { mended } from './sketch.js';

it('makes a verb of calls behind what no noun stands beside', () => {
  const of = mended(
    mendCallsAsNouns,
    `It PRP nsubj considers
     considers VBZ root
     verdict NN obj considers
     biased VBN acl verdict
     and CC cc calls
     calls NNS conj biased
     for IN case release
     release NN nmod calls`,
  );
  expect(['calls', 'release'].map(of)).toEqual(['conj considers', 'obl calls']);
});

it('leaves calls beside a noun', () => {
  const of = mended(
    mendCallsAsNouns,
    `It PRP nsubj makes
     makes VBZ root
     visits NNS obj makes
     and CC cc calls
     calls NNS conj visits
     for IN case them
     them PRP nmod calls`,
  );
  expect(of('calls')).toBe('conj visits');
});

it('makes a verb of points out', () => {
  const of = mended(
    mendPointsAsNouns,
    `Peru NNP nsubj denies
     denies VBZ root
     wrongdoing NN obj denies
     and CC cc points
     points NNS conj wrongdoing
     out RP case wrongdoing
     that IN mark signed
     Chad NNP nsubj signed
     signed VBD acl wrongdoing`,
  );
  expect(of('points')).toBe('conj denies');
  expect(of('signed')).toBe('ccomp points');
});
