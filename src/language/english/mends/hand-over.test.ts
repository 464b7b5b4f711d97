import { expect, it } from 'vitest';
import { mendHandOverDemanded, mendHandsOver } from './hand-over.js';
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

it('makes a verb of hand over in what is demanded, and joins the refusal to the demand', () => {
  const of = mended(
    mendHandOverDemanded,
    `Oman NNP nsubj demanded
     demanded VBD root
     that IN mark refused
     Qatar NNP compound hand
     hand NN nsubj refused
     over IN case men
     men NNS nmod hand
     and CC cc Doha
     Doha NNP conj men
     refused VBD ccomp demanded
     . . punct demanded`,
  );
  expect(['Qatar', 'hand', 'men', 'Doha', 'refused'].map(of)).toEqual([
    'nsubj hand',
    'ccomp demanded',
    'obj hand',
    'nsubj refused',
    'conj demanded',
  ]);
});

it('leaves a hand over something that tells of it', () => {
  const of = mended(
    mendHandOverDemanded,
    `Oman NNP nsubj said
     said VBD root
     that IN mark refused
     Qatar NNP compound hand
     hand NN nsubj refused
     over IN case men
     men NNS nmod hand
     and CC cc Doha
     Doha NNP conj men
     refused VBD ccomp said
     . . punct said`,
  );
  expect(of('refused')).toBe('ccomp said');
});
