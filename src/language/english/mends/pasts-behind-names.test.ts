import { expect, it } from 'vitest';
import { mendPastsBehindNames } from './pasts-behind-names.js';
import { mended } from './sketch.js';

it('gives the first of two subjects the past before its object', () => {
  const of = mended(
    mendPastsBehindNames,
    `Norsk NNP compound exports
     halted VBN amod exports
     gas NN compound exports
     exports NNS nsubj refused
     after IN mark refused
     both DT/PRON nsubj refused
     refused VBD root`,
  );
  expect(['Norsk', 'halted', 'exports', 'refused'].map(of)).toEqual([
    'nsubj halted',
    'root',
    'obj halted',
    'advcl halted',
  ]);
});

it('gives a sentence without a verb the past behind a name', () => {
  const of = mended(
    mendPastsBehindNames,
    `arrest NN root
     by IN case groups
     Chad NNP compound outraged
     outraged VBN amod groups
     groups NNS nmod arrest
     . . punct arrest`,
  );
  expect(['arrest', 'by', 'Chad', 'outraged', 'groups', '.'].map(of)).toEqual([
    'nsubj outraged',
    'case Chad',
    'nmod arrest',
    'root',
    'obj outraged',
    'punct outraged',
  ]);
});

it('leaves an attribute of a subject as it is', () => {
  const of = mended(
    mendPastsBehindNames,
    `Chad NNP compound forces
     trained VBN amod forces
     forces NNS nsubj left
     left VBD root`,
  );
  expect(of('trained')).toBe('amod forces');
});
