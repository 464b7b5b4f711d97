import { expect, it } from 'vitest';
import { mendOutsidePlaces } from './outside-places.js';
import { mended } from './sketch.js';

const tree = (verb: string) => `monks NNS nsubj ${verb}
  ${verb} VBD root
  outside RB amod parliament
  parliament NN obj ${verb}`;

it('makes a place of what is behind outside', () => {
  const of = mended(mendOutsidePlaces, tree('protested'));
  expect([of('outside'), of('parliament')]).toEqual(['case parliament', 'obl protested']);
});

it('leaves what can be done to it', () => {
  expect(mended(mendOutsidePlaces, tree('hired'))('parliament')).toBe('obj hired');
});
