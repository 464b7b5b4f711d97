import { expect, it } from 'vitest';
import { mendFrontedHad } from './fronted-had.js';
import { mended } from './sketch.js';

it('hangs what several had done on what would be so', () => {
  const of = mended(
    mendFrontedHad,
    `Had VBD root
     Peru NNP obj Had
     and CC cc signed
     Chile NNP nsubj signed
     signed VBD conj Had
     it PRP obj signed
     , , punct agreed
     Mali NNP nsubj agreed
     might MD aux agreed
     have VB/AUX aux agreed
     agreed VBN parataxis signed
     . . punct Had`,
  );
  expect(['Had', 'Peru', 'and', 'Chile', 'signed', 'agreed', 'Mali', '.'].map(of)).toEqual([
    'aux signed',
    'nsubj signed',
    'cc Chile',
    'conj Peru',
    'advcl agreed',
    'root',
    'nsubj agreed',
    'punct agreed',
  ]);
});
