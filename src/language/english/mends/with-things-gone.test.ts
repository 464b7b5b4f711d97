import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendWithThingsGone } from './with-things-gone.js';

it('takes what opens with with for the setting', () => {
  const of = mended(
    mendWithThingsGone,
    `With IN case treaty
     treaty NN nsubj trade
     gone JJ acl treaty
     , , punct Chad
     Chad NNP nsubj gone
     trade VBP root
     blame NN obj trade`,
  );
  expect(['treaty', 'Chad'].map(of)).toEqual(['obl trade', 'nsubj trade']);
});
