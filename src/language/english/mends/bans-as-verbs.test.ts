import { expect, it } from 'vitest';
import { mendBansAsVerbs, mendSpokenByPhone } from './bans-as-verbs.js';
import { mended } from './sketch.js';

it('makes measures the object of whoever takes them', () =>
  expect(
    ['bans', 'visa', 'judges'].map(
      mended(
        mendBansAsVerbs,
        `Peru NNP nsubj imposed
         imposed VBD root
         visa NN nsubj bans
         bans VBZ ccomp imposed
         on IN case judges
         judges NNS obl bans`,
      ),
    ),
  ).toEqual(['obj imposed', 'compound bans', 'nmod bans']));

it('hangs with whom somebody speaks by phone on the speaking', () =>
  expect(
    ['Lind', 'with'].map(
      mended(
        mendSpokenByPhone,
        `spoke VBD root
         by IN case phone
         phone NN obl spoke
         with IN case Lind
         Lind NNP nmod phone`,
      ),
    ),
  ).toEqual(['obl spoke', 'case Lind']));
