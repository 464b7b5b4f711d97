import { expect, it } from 'vitest';
import { mendKilledWithOthers } from './killed-with-others.js';
import { mended } from './sketch.js';

const tree = (before: string) => `${before}
     25 CD nummod people
     people NNS obl killed
     , , punct children
     including VBG case children
     children NNS nmod people
     were VBD/AUX aux:pass killed
     killed VBN root`;

it('gives a passive those to whom it happened', () =>
  expect(mended(mendKilledWithOthers, tree('about RB advmod 25'))('people')).toBe('nsubj:pass killed'));

it('leaves a phrase', () =>
  expect(mended(mendKilledWithOthers, tree('with IN case people'))('people')).toBe('obl killed'));
