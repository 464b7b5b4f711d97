import { expect, test } from 'vitest';
import { mendPairsBehindAs } from './as-pairs-in-headlines.js';
import { mended } from './sketch.js';

test('two who trade blame behind as are those two, and talks end', () => {
  const tree = mended(
    mendPairsBehindAs,
    `Arms NNPS nsubj trade
    talks NNS compound end
    end NN conj Arms
    without IN case deal
    deal NN nmod end
    as IN case Lima
    Lima NNP nmod deal
    , , punct Arms
    Quito NNP conj Arms
    trade VBP root
    blame NN obj trade`,
  );
  expect(['Arms', 'talks', 'end', 'Lima', 'Quito', 'trade'].map(tree)).toEqual([
    'compound talks',
    'nsubj end',
    'root',
    'nsubj trade',
    'conj Lima',
    'advcl end',
  ]);
});

test('what they trade is its object', () => {
  const tree = mended(
    mendPairsBehindAs,
    `Warships NNS nsubj enter
    enter VBP root
    strait NN obj enter
    as IN case Lima
    Lima NNP nmod strait
    , , punct charges
    Quito NNP compound charges
    trade NN compound charges
    charges NNS appos strait`,
  );
  expect(['Lima', 'Quito', 'trade', 'charges'].map(tree)).toEqual([
    'nsubj trade',
    'conj Lima',
    'advcl enter',
    'obj trade',
  ]);
});
