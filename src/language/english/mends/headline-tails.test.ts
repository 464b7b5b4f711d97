import { expect, it } from 'vitest';
import { mendHeadlineTails } from './headline-tails.js';
import { mended } from './sketch.js';

const lines = (mark: string) => `Peru NNP nsubj bombs
bombs VBZ/VERB root
village NN obj bombs
${mark} PUNCT punct officials
officials NNS appos village`;

it('sets who tells a headline beside the whole', () =>
  expect(mended(mendHeadlineTails, lines(':'))('officials')).toBe('parataxis bombs'));

it('leaves what a noun is behind a comma', () =>
  expect(mended(mendHeadlineTails, lines(','))('officials')).toBe('appos village'));
