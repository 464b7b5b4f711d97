import { expect, it } from 'vitest';
import { mendPressAsVerb } from './press-as-verb.js';
import { mended } from './sketch.js';

it('two states of a headline press for something', () => {
  const of = mended(
    mendPressAsVerb,
    `Chad NNP root
     and CC cc press
     Mali NNP compound press
     press NN conj Chad
     for IN case truce
     truce NN nmod press
     as IN mark quits
     Peru NNP nsubj quits
     quits VBZ acl Chad`,
  );
  expect(['Chad', 'Mali', 'press', 'truce', 'quits'].map(of)).toEqual([
    'nsubj press',
    'conj Chad',
    'root',
    'obl press',
    'advcl press',
  ]);
});
