import { expect, it } from 'vitest';
import { mendAnsweredByNames } from './answered-by-names.js';
import { mended } from './sketch.js';

it('a draft that a state vetoes is no name of that state', () => {
  const of = mended(
    mendAnsweredByNames,
    `Norway NNP nsubj tabled
     tabled VBD root
     a DT det draft
     draft NN obj tabled
     Chad NNP appos draft
     vetoed VBN acl draft`,
  );
  expect(['Chad', 'vetoed'].map(of)).toEqual(['nsubj vetoed', 'acl:relcl draft']);
});

it('a view that two states dispute is a view', () => {
  const of = mended(
    mendAnsweredByNames,
    `Lind NNP nsubj said
     said VBD root
     pacts NNS nsubj lapsed
     lapsed VBD ccomp said
     , , punct dispute
     a DT det dispute
     view NN compound dispute
     Chad NNP compound dispute
     and CC cc Mali
     Mali NNP conj Chad
     dispute NN obj lapsed`,
  );
  expect(['view', 'a', 'Chad', 'Mali', 'dispute'].map(of)).toEqual([
    'appos said',
    'det view',
    'nsubj dispute',
    'conj Chad',
    'acl:relcl view',
  ]);
});

it('a draft vetoed by a state stays one', () => {
  const of = mended(
    mendAnsweredByNames,
    `tabled VBD root
     a DT det draft
     draft NN obj tabled
     Chad NNP appos draft
     vetoed VBN acl draft
     by IN case Mali
     Mali NNP obl vetoed`,
  );
  expect(of('vetoed')).toBe('acl draft');
});
