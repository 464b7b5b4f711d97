import { expect, it } from 'vitest';
import { mendClaimsInPapers, mendWillsBehindRemarks } from './claims-in-papers.js';
import { mended } from './sketch.js';

it('gives the first of several claims to whoever makes them in a paper', () => {
  const of = mended(
    mendClaimsInPapers,
    `Chad NNP nsubj said
     said VBD root
     in IN case note
     a DT det note
     note NN obl said
     that IN mark lapsed
     pacts NNS nsubj lapsed
     lapsed VBD acl note
     , , punct go
     talks NNS nsubj go
     go VBP ccomp said`,
  );
  expect(['lapsed', 'go', 'note'].map(of)).toEqual(['ccomp said', 'conj lapsed', 'obl said']);
});

it('gives a will behind an inserted remark to whom the remark is about', () => {
  const of = mended(
    mendWillsBehindRemarks,
    `Chad NNP nsubj opposes
     opposes VBZ ccomp said
     it PRP obj opposes
     , , punct opposes
     envoys NNS nsubj said
     said VBD root
     , , punct veto
     and CC cc veto
     may MD aux veto
     veto VB conj said
     drafts NNS obj veto`,
  );
  expect(of('veto')).toBe('conj opposes');
});

it('leaves a will with a subject of its own alone', () => {
  const of = mended(
    mendWillsBehindRemarks,
    `Chad NNP nsubj opposes
     opposes VBZ ccomp said
     it PRP obj opposes
     , , punct opposes
     envoys NNS nsubj said
     said VBD root
     , , punct veto
     and CC cc veto
     may MD aux veto
     Mali NNP nsubj veto
     veto VB conj said`,
  );
  expect(of('veto')).toBe('conj said');
});
