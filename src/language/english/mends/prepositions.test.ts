import { expect, it } from 'vitest';
import { mendAmounts, mendFollowing, mendPhrasesAsParts, mendPrepositionsAsMarks } from './prepositions.js';
import { mended } from './sketch.js';

it('takes what opens a noun phrase for its preposition', () => {
  const of = (tag: string, relation: string) =>
    mended(
      mendPrepositionsAsMarks,
      `left VBD root
       over IN mark fishing
       fishing ${tag} ${relation} left`,
    )('over');
  expect([of('NN', 'obl'), of('VBG', 'advcl')]).toEqual(['case fishing', 'mark fishing']);
});

it('hangs what an amount is of on the amount', () => {
  const of = mended(
    mendAmounts,
    `Peru NNP nsubj cut
     cut VBD root
     9 CD compound million
     million CD obj cut
     in IN case aid
     aid NN obl cut`,
  );
  expect(of('aid')).toBe('nmod million');
});

it('takes following for one before a noun that has none', () => {
  const tree = mended(
    mendFollowing,
    `spoke VBD root
     following VBG amod talks
     talks NNS obl spoke`,
  );
  expect(tree('following')).toBe('case talks');
});

it('takes following for one before the second of two objects', () => {
  const tree = mended(
    mendFollowing,
    `signed VBD root
     pact NN obj signed
     following VBG amod talks
     talks NNS obj signed`,
  );
  expect(['following', 'talks'].map(tree)).toEqual(['case talks', 'obl signed']);
});

it('leaves what follows as it is', () => {
  const tree = mended(
    mendFollowing,
    `met VBD root
     on IN case days
     following VBG amod days
     days NNS obl met`,
  );
  expect(tree('following')).toBe('amod days');
});

it('makes no part of a name of a phrase behind it', () => {
  const tree = mended(
    mendPhrasesAsParts,
    `arrest NN root
     of IN case Huaman
     Huaman NNP nmod arrest
     by IN case police
     police NN compound Huaman`,
  );
  expect(tree('police')).toBe('nmod Huaman');
});

it('hangs what an amount is of on the amount, whatever that is of', () => {
  const of = (relation: string) =>
    mended(
      mendAmounts,
      `Peru NNP nsubj announced
       announced VBD root
       release NN obj announced
       of IN case dollars
       9 CD nummod dollars
       dollars NNS nmod release
       in IN case aid
       aid NN ${relation}`,
    )('aid');
  expect([of('nmod release'), of('obl announced')]).toEqual(['nmod dollars', 'nmod dollars']);
});
