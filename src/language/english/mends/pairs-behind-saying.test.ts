import { expect, it } from 'vitest';
import { mendObjectsOfSaying, mendPairsBehindSaying } from './pairs-behind-saying.js';
import { mended } from './sketch.js';

it('makes a clause of two subjects and what is said of both', () => {
  const of = mended(
    mendPairsBehindSaying,
    `Officials NNS nsubj said
     said VBD root
     Peru NNP nsubj hosts
     and CC cc hosts
     Chile NNP nsubj hosts
     would MD aux hosts
     be VB/AUX cop hosts
     the DT det hosts
     hosts NNS conj said
     . . punct said`,
  );
  expect(['Peru', 'and', 'Chile', 'hosts'].map(of)).toEqual(['nsubj hosts', 'cc Chile', 'conj Peru', 'ccomp said']);
});

it('makes a clause of what somebody announces and the verb behind it', () => {
  const of = mended(
    mendObjectsOfSaying,
    `Peru NNP nsubj rose
     rose VBD root
     after IN mark announcing
     announcing VBG advcl rose
     a DT det rival
     rival NN obj announcing
     was VBD/AUX aux leaving
     leaving VBG advcl rose
     . . punct rose`,
  );
  expect(['rival', 'leaving'].map(of)).toEqual(['nsubj leaving', 'ccomp announcing']);
});

it('leaves an object before a clause with a subject of its own', () => {
  const of = mended(
    mendObjectsOfSaying,
    `Those DT/PRON nsubj fined
     announcing VBG acl Those
     strikes NNS obj announcing
     were VBD/AUX aux:pass fined
     fined VBN root
     . . punct fined`,
  );
  expect(of('strikes')).toBe('obj announcing');
});
