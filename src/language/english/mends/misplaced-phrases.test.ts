import { expect, it } from 'vitest';
import {
  mendFoesOfAllies,
  mendOpeningPhrases,
  mendPhrasesBehindObjects,
  mendPhrasesOfPlaces,
} from './misplaced-phrases.js';
import { mended } from './sketch.js';

it('gives a phrase that opens a sentence to the verb', () => {
  const lines = (second: string) => `In IN case ${second}
    ${second} NNP nmod days
    five CD nummod days
    days NNS nsubj drowned
    drowned VBD root
    crops NNS obj drowned`;
  expect(mended(mendOpeningPhrases, lines('July'))('July')).toBe('obl drowned');
  expect(mended(mendOpeningPhrases, lines('least'))('least')).toBe('nmod days');
});

it('gives a phrase of a noun to the noun before it', () => {
  const lines = (relation: string) => `Lind NNP nsubj condemned
    condemned VBD root
    raids NNS obj condemned
    by IN case rebels
    rebels NNS ${relation} condemned`;
  expect(mended(mendPhrasesBehindObjects, lines('nmod'))('rebels')).toBe('nmod raids');
  expect(mended(mendPhrasesBehindObjects, lines('obl:agent'))('rebels')).toBe('nmod raids');
  expect(mended(mendPhrasesBehindObjects, lines('obl'))('rebels')).toBe('obl condemned');
});

it('has those against whom somebody fights beside others stand under the verb', () => {
  const of = mended(
    mendFoesOfAllies,
    `monks NNS nsubj fought
     fought VBD root
     alongside IN case nuns
     nuns NNS obl fought
     against IN case Lima
     Lima NNP nmod nuns`,
  );
  expect(of('Lima')).toBe('obl fought');
});

it('gives those whom one is against to the verb, and not to the town', () => {
  const tree = (preposition: string) =>
    mended(
      mendPhrasesOfPlaces,
      `Nurses NNS nsubj held
       held VBD root
       rallies NNS obj held
       ${preposition} IN case Lima
       Lima NNP obl held
       against IN case Mora
       President NNP nmod:desc Mora
       Mora NNP nmod Lima`,
    );
  expect(tree('in')('Mora')).toBe('obl held');
  expect(tree('with')('Mora')).toBe('nmod Lima');
});
