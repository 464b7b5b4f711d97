import { expect, it } from 'vitest';
import { mendAuxiliariesBeforeRemarks } from './auxiliaries-before-remarks.js';
import { mended } from './sketch.js';

it('gives a verb the auxiliary before a remark', () => {
  const of = mended(
    mendAuxiliariesBeforeRemarks,
    `Lima NNP nsubj left
     left VBD root
     since IN/SCONJ mark had
     Peru NNP nsubj had
     had VBD advcl said
     , , punct had
     it PRP nsubj said
     said VBD advcl left
     , , punct said
     demanded VBN ccomp said
     talks NNS obj demanded`,
  );
  expect(of('demanded')).toBe('advcl left');
  expect(of('Peru')).toBe('nsubj demanded');
  expect(of('had')).toBe('aux demanded');
  expect(of('since')).toBe('mark demanded');
  expect(of('said')).toBe('parataxis demanded');
});
