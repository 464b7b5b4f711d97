import { expect, it } from 'vitest';
import { mendNamesOfActs } from './names-of-acts.js';
import { mended } from './sketch.js';

it('takes a phrase in the name of a law for a part of it', () => {
  const of = mended(
    mendNamesOfActs,
    `Lind NNP nsubj voted
     voted VBD root
     against IN case Refuge
     the DT det Refuge
     Refuge NNP obl voted
     for IN case Act
     Widows NNPS compound Act
     Act NNP obl voted`,
  );
  expect(['Act', 'Refuge', 'against', 'the', 'for', 'Widows'].map(of)).toEqual([
    'obl voted',
    'compound Act',
    'case Act',
    'det Act',
    'case Widows',
    'nmod Refuge',
  ]);
});

it('leaves a campaign for a law apart', () => {
  const of = mended(
    mendNamesOfActs,
    `Lind NNP nsubj joined
     joined VBD root
     the DT det Campaign
     Campaign NNP obj joined
     for IN case Act
     the DT det Act
     Harbour NNP compound Act
     Act NNP nmod Campaign`,
  );
  expect(of('Act')).toBe('nmod Campaign');
});
