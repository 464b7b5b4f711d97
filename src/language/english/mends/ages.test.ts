import { expect, it } from 'vitest';
import { mendAges } from './ages.js';
import { mended } from './sketch.js';

it('makes a subject of an age before its verb', () => {
  const of = mended(
    mendAges,
    `The DT det told
     47 CD nummod told
     - HYPH punct 47
     year NN compound old
     - HYPH punct year
     old JJ amod told
     told VBD root
     us PRP obj told
     . . punct told`,
  );
  expect(['The', 'old', 'told'].map(of)).toEqual(['det old', 'nsubj told', 'root']);
});

it('gives a past that the parser takes for an attribute its object and clause', () => {
  const of = mended(
    mendAges,
    `The DT det voters
     61 CD nummod year
     - HYPH punct 61
     year NN compound old
     - HYPH punct year
     old JJ amod voters
     urged VBN amod voters
     voters NNS root
     to TO mark stay
     stay VB acl voters
     . . punct voters`,
  );
  expect(['The', 'old', 'urged', 'voters', 'stay', '.'].map(of)).toEqual([
    'det old',
    'nsubj urged',
    'root',
    'obj urged',
    'xcomp urged',
    'punct urged',
  ]);
});

it('leaves an age that belongs to a noun', () => {
  const of = mended(
    mendAges,
    `The DT det clerk
     61 CD nummod year
     - HYPH punct 61
     year NN compound old
     - HYPH punct year
     old JJ amod clerk
     clerk NN nsubj left
     left VBD root
     . . punct left`,
  );
  expect(['The', 'old'].map(of)).toEqual(['det clerk', 'amod clerk']);
});
