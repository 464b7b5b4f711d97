import { expect, it } from 'vitest';
import { mendDeedsOfHelped, mendFree, mendVerbsBehindHelp } from './bare-verbs.js';
import { mended } from './sketch.js';

it('takes `free` behind an auxiliary for a verb', () => {
  const word = mended(
    mendFree,
    `Lind NNP nsubj said
    said VBD root
    Peru NNP nsubj:pass cleared
    would MD aux free
    free JJ ccomp said
    soldiers NNS nsubj:pass cleared
    once IN mark cleared
    roads NNS nsubj:pass cleared
    were VBD aux:pass cleared
    cleared VBN advcl free`,
  );
  expect(word('soldiers')).toBe('obj free');
  expect(word('Peru')).toBe('nsubj free');
});

it('makes a verb of a bare noun behind help', () => {
  const of = mended(
    mendVerbsBehindHelp,
    `Peru NNP nsubj helped
     helped VBD root
     engineer NN obj helped
     a DT det deal
     deal NN obj helped`,
  );
  expect(['engineer', 'deal'].map(of)).toEqual(['xcomp helped', 'obj engineer']);
});

it('takes for a verb what whoever is helped does', () => {
  const of = mended(
    mendDeedsOfHelped,
    `Jets NNS nsubj helped
     helped VBD root
     the DT det insurgents
     army NN compound insurgents
     battle NN compound insurgents
     insurgents NNS obj helped`,
  );
  expect(['the', 'army', 'battle', 'insurgents'].map(of)).toEqual([
    'det army',
    'obj helped',
    'xcomp helped',
    'obj battle',
  ]);
});

it('leaves what a noun of two is helped with', () => {
  const of = mended(
    mendDeedsOfHelped,
    `Jets NNS nsubj helped
     helped VBD root
     the DT det group
     army NN compound group
     battle NN compound group
     group NN obj helped`,
  );
  expect(of('battle')).toBe('compound group');
});

it('takes for a verb what whoever is helped does to somebody with an article', () => {
  const of = mended(
    mendDeedsOfHelped,
    `Jets NNS nsubj helped
     helped VBD root
     Chadian JJ amod arrest
     police NN compound arrest
     arrest NN obj helped
     a DT det smuggler
     smuggler NN obj helped`,
  );
  expect(['Chadian', 'police', 'arrest', 'a', 'smuggler'].map(of)).toEqual([
    'amod police',
    'obj helped',
    'xcomp helped',
    'det smuggler',
    'obj arrest',
  ]);
});
