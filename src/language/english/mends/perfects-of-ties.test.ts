import { expect, it } from 'vitest';
import { mendPerfectsOfTies, mendTiesCutBehindAnd } from './perfects-of-ties.js';
import { mended } from './sketch.js';

it('makes a perfect of severed ties', () => {
  const tree = (noun: string) =>
    mended(
      mendPerfectsOfTies,
      `Mali NNP nsubj had
       had VBD root
       severed VBN amod ${noun}
       ${noun} NNS obj had
       with IN case Chad
       Chad NNP nmod ${noun}
       in IN case May
       May NNP nmod ${noun}
       . . punct had`,
    );
  const of = tree('ties');
  expect(['severed', 'had', 'Mali', 'ties', 'May', '.'].map(of)).toEqual([
    'root',
    'aux severed',
    'nsubj severed',
    'obj severed',
    'obl severed',
    'punct severed',
  ]);
  expect(tree('limbs')('severed')).toBe('amod limbs');
});

it('makes a clause of ties cut behind and', () => {
  const of = mended(
    mendTiesCutBehindAnd,
    `Oman NNP nsubj sold
     sold VBD root
     tanks NNS obj sold
     to IN case Chad
     Chad NNP nmod tanks
     , , punct ties
     and CC cc ties
     Mali NNP compound ties
     cut VBN amod ties
     ties NNS conj tanks`,
  );
  expect(['cut', 'Mali', 'ties', 'and', ','].map(of)).toEqual([
    'conj sold',
    'nsubj cut',
    'obj cut',
    'cc cut',
    'punct cut',
  ]);
});
