import { expect, it } from 'vitest';
import { mendArticlesBeforeOwners } from './articles-before-owners.js';
import { mended } from './sketch.js';

it('has one summit of several leaders', () => {
  const of = mended(
    mendArticlesBeforeOwners,
    `host VB root
     a DT det leaders
     leaders NNS nmod:poss summit
     ' POS case leaders
     summit NN obj host`,
  );
  expect(of('a')).toBe('det summit');
});
