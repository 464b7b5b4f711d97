import { expect, test } from 'vitest';
import { mendLaunchedFrom } from './launched-from.js';
import { mended } from './sketch.js';

test('balloons that were launched somewhere are what had entered', () => {
  const tree = mended(
    mendLaunchedFrom,
    `Peru NNP nsubj said
    said VBD root
    balloons NNS nsubj launched
    launched VBD ccomp said
    from IN case Chile
    Chile NNP obl launched
    had VBD/AUX aux entered
    entered VBN ccomp said
    airspace NN obj entered`,
  );
  expect(['balloons', 'launched', 'entered', 'Chile'].map(tree)).toEqual([
    'nsubj entered',
    'acl balloons',
    'ccomp said',
    'obl launched',
  ]);
});

test('what a pronoun did is left a past', () => {
  const tree = mended(
    mendLaunchedFrom,
    `Peru NNP nsubj said
    said VBD root
    they PRP nsubj stayed
    stayed VBD ccomp said
    in IN case ports
    ports NNS obl stayed
    had VBD/AUX aux entered
    entered VBN ccomp said
    airspace NN obj entered`,
  );
  expect(tree('stayed')).toBe('ccomp said');
});
