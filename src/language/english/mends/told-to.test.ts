import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendClaimsBehindHearers, mendGiftsOfWorth } from './told-to.js';

it('takes what is complained of for a claim', () => {
  const word = mended(
    mendClaimsBehindHearers,
    `Peru NNP nsubj complained
    complained VBD root
    to IN case council
    council NN obl complained
    that WDT mark entered
    troops NNS nsubj entered
    had VBD/AUX aux entered
    entered VBN acl:relcl council`,
  );
  expect(word('entered')).toBe('ccomp complained');
});

it('gives a gift its receiver', () => {
  const word = mended(
    mendGiftsOfWorth,
    `Peru NNP nsubj donated
    donated VBD root
    grain NN obj worth
    worth JJ xcomp donated
    dollars NNS obj worth
    to IN case Chile
    Chile NNP nmod dollars`,
  );
  expect([word('grain'), word('Chile')]).toEqual(['obj donated', 'obl donated']);
});
