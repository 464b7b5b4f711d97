import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendVocativeRoots, mendVocatives } from './vocatives.js';

it('makes a subject of who is not spoken to', () => {
  const of = mended(
    mendVocatives,
    `Novak NNP vocative travel
     will MD aux travel
     travel VB root`,
  );
  expect(of('Novak')).toBe('nsubj travel');
});

it('leaves who is spoken to where he is told to do something', () => {
  const of = mended(
    mendVocatives,
    `Novak NNP vocative travel
     , , punct Novak
     travel VB root`,
  );
  expect(of('Novak')).toBe('vocative travel');
});

it('makes the clause about whom one speaks to the head', () => {
  const of = mended(
    mendVocativeRoots,
    `Ana NNP root
     Ruiz NNP flat Ana
     , , punct know
     you PRP nsubj know
     know VBP parataxis Ana
     it PRP obj know`,
  );
  expect(of('Ana')).toBe('vocative know');
  expect(of('know')).toBe('root');
});
