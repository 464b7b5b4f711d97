import { expect, it } from 'vitest';
import { mendHandsOver } from './hand-over.js';
import { mended } from './sketch.js';

it('makes a verb of hands over', () => {
  const of = mended(
    mendHandsOver,
    `Oman NNP compound hands
     hands NNS root
     over IN case bridge
     a DT det bridge
     bridge NN nmod hands
     . . punct hands`,
  );
  expect(['Oman', 'over', 'bridge'].map(of)).toEqual(['nsubj hands', 'compound:prt hands', 'obj hands']);
});

it('joins the second giver to the first', () => {
  const of = mended(
    mendHandsOver,
    `Oman NNP nsubj hand
     and CC cc hand
     Qatar NNP compound hand
     hand NN root
     over RB advmod 12
     12 CD nummod trucks
     trucks NNS conj hand
     . . punct hand`,
  );
  expect(['Qatar', 'and', 'trucks'].map(of)).toEqual(['conj Oman', 'cc Qatar', 'obj hand']);
});

it('leaves hands that are somebody’s', () => {
  const of = mended(
    mendHandsOver,
    `his PRP$ nmod:poss hands
     hands NNS root
     over IN case wheel
     wheel NN nmod hands`,
  );
  expect(of('wheel')).toBe('nmod hands');
});

it('makes a verb too of a noun joined to the first giver', () => {
  const of = mended(
    mendHandsOver,
    `Oman NNP root
     and CC cc hand
     Qatar NNP compound hand
     hand NN conj Oman
     over RB advmod 12
     12 CD nummod trucks
     trucks NNS conj hand
     . . punct hand`,
  );
  expect(['Oman', 'Qatar', 'hand'].map(of)).toEqual(['nsubj hand', 'conj Oman', 'root']);
});
