import { expect, it } from 'vitest';
import { mendAnsweredAsides } from './answered-asides.js';
import { mended } from './sketch.js';

it('a remark that others criticise sums up what was said', () => {
  const of = mended(
    mendAnsweredAsides,
    `Lind NNP nsubj said
     said VBD root
     he PRP nsubj leave
     would MD aux leave
     leave VB ccomp said
     , , punct remark
     a DT det remark
     remark NN nsubj leave
     criticised VBN acl remark
     by IN case lawyers
     lawyers NNS obl:agent criticised`,
  );
  expect(of('remark')).toBe('appos said');
});
