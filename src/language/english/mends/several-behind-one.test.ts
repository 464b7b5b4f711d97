import { expect, test } from 'vitest';
import { mendSeveralBehindOne } from './several-behind-one.js';
import { mended } from './sketch.js';

test('several ministers behind one name are the subject, with all whom they stand for', () => {
  const tree = mended(
    mendSeveralBehindOne,
    `In IN case letter
    a DT det letter
    letter NN obl wrote
    to TO case Huamani
    Huamani NNP nmod letter
    , , punct ministers
    the DT det ministers
    ministers NNS appos Huamani
    of IN case Peru
    Peru NNP nmod ministers
    , , punct letter
    Chile NNP nsubj wrote
    and CC cc Mali
    Mali NNP conj Chile
    wrote VBD root`,
  );
  expect(tree('ministers')).toBe('nsubj wrote');
  expect(tree('Chile')).toBe('conj Peru');
  expect(tree('Mali')).toBe('conj Peru');
});

test('a minister behind a name is who that is', () => {
  const tree = mended(
    mendSeveralBehindOne,
    `To TO case Huamani
    Huamani NNP obl wrote
    , , punct minister
    the DT det minister
    minister NN appos Huamani
    of IN case Peru
    Peru NNP nmod minister
    , , punct Huamani
    Chile NNP nsubj wrote
    and CC cc Mali
    Mali NNP conj Chile
    wrote VBD root`,
  );
  expect(tree('minister')).toBe('appos Huamani');
  expect(tree('Chile')).toBe('nsubj wrote');
});
