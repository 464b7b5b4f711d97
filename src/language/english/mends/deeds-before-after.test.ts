import { expect, it } from 'vitest';
import { mendDeedsBeforeAfter, mendNounsWithObjects } from './deeds-before-after.js';
import { mended } from './sketch.js';

it('gives a verb its object before a clause of time', () => {
  const of = mended(
    mendDeedsBeforeAfter,
    `Peru NNP nsubj suspended
    suspended VBD amod aid
    aid NN compound convoys
    convoys NNS nsubj looted
    to IN case towns
    towns NNS nmod convoys
    on IN case Thursday
    Thursday NNP nmod towns
    after IN case gunmen
    gunmen NNS nsubj looted
    looted VBD root
    trucks NNS obj looted
    . . punct looted`,
  );
  expect(['suspended', 'convoys', 'looted', 'after', 'Thursday', '.'].map(of)).toEqual([
    'root',
    'obj suspended',
    'advcl suspended',
    'mark looted',
    'obl suspended',
    'punct suspended',
  ]);
});

it('leaves a subject with a participle', () =>
  expect(
    mended(
      mendDeedsBeforeAfter,
      `Peru NNP nsubj said
      said VBD root
      talks NNS nsubj failed
      after IN case Lind
      Lind NNP obl failed
      failed VBD ccomp said`,
    )('talks'),
  ).toBe('nsubj failed'));

it('makes one thing of two nouns behind a verb', () => {
  const of = mended(
    mendNounsWithObjects,
    `Peru NNP nsubj suspended
    suspended VBD root
    aid NN obj suspended
    flights NNS obj aid
    fled VBD advcl aid`,
  );
  expect(['aid', 'flights', 'fled'].map(of)).toEqual(['compound flights', 'obj suspended', 'advcl suspended']);
});
