import { expect, it } from 'vitest';
import { mendHandingIn, mendShruggedOff } from './hand-in.js';
import { mended } from './sketch.js';

it('makes an object of what is handed in', () => {
  const tree = (what: string) =>
    mended(
      mendHandingIn,
      `Latvia NNP nsubj handed
       handed VBD root
       in IN case ${what}
       its PRP$ nmod:poss ${what}
       ${what} NN obl handed
       of IN case withdrawal
       withdrawal NN nmod ${what}`,
    );
  const of = tree('notice');
  expect(['notice', 'in'].map(of)).toEqual(['obj handed', 'compound:prt handed']);
  // `handed it over in its capital`
  expect(tree('capital')('capital')).toBe('obl handed');
});

it('makes an object of what is shrugged off', () => {
  const of = mended(
    mendShruggedOff,
    `Latvia NNP nsubj shrugged
     shrugged VBD root
     off IN case threat
     the DT det threat
     threat NN obl shrugged`,
  );
  expect(['threat', 'off'].map(of)).toEqual(['obj shrugged', 'compound:prt shrugged']);
});
