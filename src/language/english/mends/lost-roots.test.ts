import { expect, it } from 'vitest';
import { mendLostRoots } from './lost-roots.js';
import { mended } from './sketch.js';

it('gives a name its predicate behind a phrase of time', () => {
  const of = mended(
    mendLostRoots,
    `President NNP nmod:desc Lind
     Lind NNP root
     at IN case time
     the DT det time
     time NN nmod Lind
     accused VBN acl time
     Peru NNP obj accused
     . . punct Lind`,
  );
  expect(['accused', 'Lind', 'time', '.'].map(of)).toEqual(['root', 'nsubj accused', 'obl accused', 'punct accused']);
});

it('leaves what is told of a time', () => {
  const of = mended(
    mendLostRoots,
    `Lind NNP root
     at IN case time
     a DT det time
     time NN nmod Lind
     marked VBN acl time
     by IN case war
     war NN obl marked`,
  );
  expect(of('marked')).toBe('acl time');
});
