import { expect, it } from 'vitest';
import { mendArticlesAcrossCommas, mendClosingMedia } from './closing-media.js';
import { mended } from './sketch.js';

it('who reports a sentence at its end is no part of what it tells', () => {
  const lines = (last: string) => `
    bus NN nsubj fell
    fell VBD root
    killing VBG advcl fell
    nine CD obj killing
    , , punct nine
    state-run JJ amod Xinhua
    Xinhua NNP obj nine
    ${last} VBD parataxis fell`;
  const at = mended(mendClosingMedia, lines('reported'));
  expect(['Xinhua', 'state-run', 'reported'].map(at)).toEqual(['nsubj reported', 'amod Xinhua', 'parataxis fell']);
  expect(mended(mendClosingMedia, lines('sank'))('Xinhua')).toBe('obj nine');
});

it('a broadcaster whose verb is taken for a noun gives the object before the comma back', () => {
  const at = mended(
    mendClosingMedia,
    `
    chief NN nsubj came
    came VBD root
    to TO mark discuss
    discuss VB advcl came
    the DT det reports
    deal NN compound reports
    , , punct reports
    Lebanese JJ amod LBCI
    LBCI NNP compound reports
    reports NNS obj discuss`,
  );
  expect(['deal', 'the', 'LBCI', 'reports'].map(at)).toEqual([
    'obj discuss',
    'det deal',
    'nsubj reports',
    'parataxis came',
  ]);
});

it('an article is that of the noun before the comma', () => {
  const lines = (noun: string) => `
    met VBD ccomp reported
    discuss VB advcl met
    the DT det media
    ${noun} obj discuss
    , , punct met
    media NNS nsubj reported
    reported VBD root`;
  expect(mended(mendArticlesAcrossCommas, lines('deal NN'))('the')).toBe('det deal');
  expect(mended(mendArticlesAcrossCommas, lines('big JJ'))('the')).toBe('det media');
});
