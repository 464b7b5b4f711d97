import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendClaimsBehindHearers, mendGiftsOfWorth, mendHearersBesideNames } from './told-to.js';

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

it.each([
  ['NNS', 'iobj told', 'nsubj leave'],
  ['NN', 'nsubj leave', 'appos envoy'],
])('parts those who are told from whom they are told of: %s', (tag, hearer, name) => {
  const word = mended(
    mendHearersBesideNames,
    `Lind NNP nsubj told
    told VBD root
    her PRP$ nmod:poss envoy
    envoy ${tag} nsubj leave
    Peru NNP appos envoy
    would MD aux leave
    leave VB ccomp told`,
  );
  expect([word('envoy'), word('Peru')]).toEqual([hearer, name]);
});
