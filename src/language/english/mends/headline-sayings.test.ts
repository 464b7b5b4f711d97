import { expect, test } from 'vitest';
import { mendSayingsInHeadlines, mendSpeakersOfHeadlines } from './headline-sayings.js';
import { mended } from './sketch.js';

test('who does the first thing in a headline says what stands behind says', () => {
  const tree = mended(
    mendSayingsInHeadlines,
    `Lima NNP nsubj recalls
    recalls VBZ ccomp says
    envoy NN obj recalls
    , , punct recalls
    says VBZ root
    Chile NNP nsubj broke
    broke VBD ccomp says
    pact NN obj broke`,
  );
  expect(tree('recalls')).toBe('root');
  expect(tree('says')).toBe('conj recalls');
  expect(tree('broke')).toBe('ccomp says');
});

test('what is at risk is said to be so', () => {
  const tree = mended(
    mendSayingsInHeadlines,
    `Lima NNP nsubj protests
    protests VBZ ccomp says
    , , punct protests
    says VBZ root
    water NN compound accord
    accord NN nsubj says
    at IN case risk
    risk NN obl says`,
  );
  expect(tree('says')).toBe('conj protests');
  expect(tree('accord')).toBe('obj says');
  expect(tree('risk')).toBe('nmod accord');
});

test('who closes a headline behind says told all of it', () => {
  const tree = mended(
    mendSpeakersOfHeadlines,
    `Lima NNP nsubj recalls
    recalls VBZ root
    envoy NN obj recalls
    , , punct recalls
    says VBZ conj recalls
    ministry NN obj says`,
  );
  expect(tree('says')).toBe('root');
  expect(tree('recalls')).toBe('ccomp says');
  expect(tree('ministry')).toBe('nsubj says');
});

test('a governor who tells it is left the speaker', () => {
  const tree = mended(
    mendSayingsInHeadlines,
    `Chile NNP nsubj shells
    shells VBZ ccomp says
    Lima NNP obj shells
    , , punct says
    says VBZ root
    Peruvian JJ amod governor
    governor NN nsubj says`,
  );
  expect(tree('says')).toBe('root');
  expect(tree('shells')).toBe('ccomp says');
});
