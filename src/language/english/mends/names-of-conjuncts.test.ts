import { describe, expect, it } from 'vitest';
import { mendAdjectivesOfConjuncts, mendNamesOfConjuncts, mendRolesOfConjuncts } from './names-of-conjuncts.js';
import { mended } from './sketch.js';

describe('a name behind the noun of a row', () => {
  const sketchOf = (upos: string) => `Lind NNP nsubj met
     and CC cc counterpart
     her PRP$ nmod:poss counterpart
     counterpart ${upos} conj Lind
     , , punct Adeyemi
     Adeyemi NNP appos Lind
     , , punct Lind
     met VBD root`;
  it('is who that is', () => expect(mended(mendNamesOfConjuncts, sketchOf('NN'))('Adeyemi')).toBe('appos counterpart'));
  it('is none of a second name', () =>
    expect(mended(mendNamesOfConjuncts, sketchOf('NNP'))('Adeyemi')).toBe('appos Lind'));
});

describe('an adjective beside the noun of a row', () => {
  const sketchOf = (second: string) => `She PRP nsubj met
     and CC cc Chilean
     Chilean JJ conj She
     ${second} NN conj She
     met VBD root`;
  it('is of that noun', () => {
    const of = mended(mendAdjectivesOfConjuncts, sketchOf('envoy'));
    expect(['and', 'Chilean', 'envoy'].map(of)).toEqual(['cc envoy', 'amod envoy', 'conj She']);
  });
});

describe('a role behind the last name of a row', () => {
  const sketchOf = (joint: string) => `met VBD root
     Lind NNP obj met
     and CC cc Adeyemi
     Adeyemi NNP conj Lind
     , , punct counterpart
     ${joint}her PRP$ nmod:poss counterpart
     Chilean JJ amod counterpart
     counterpart NN conj Lind
     . . punct met`;
  it('is hers', () => expect(mended(mendRolesOfConjuncts, sketchOf(''))('counterpart')).toBe('appos Adeyemi'));
  it('is another where something joins it', () =>
    expect(mended(mendRolesOfConjuncts, sketchOf('plus CC cc counterpart\n'))('counterpart')).toBe('conj Lind'));
});
