import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendSpeakersAsObjects } from './speakers-as-objects.js';

const lines = (mark: string) => `It PRP nsubj holds
  holds VBZ ccomp explained
  , , punct holds
  ${mark} '' punct holds
  explained VBD root
  lawyer NN obj explained
  Ana NNP appos lawyer
  Berg NNP flat Ana`;

it('makes whoever is named behind a quotation its speaker', () =>
  expect(mended(mendSpeakersAsObjects, lines('”'))('lawyer')).toBe('nsubj explained'));

it('leaves what is explained where no quotation stands before it', () =>
  expect(mended(mendSpeakersAsObjects, lines(';'))('lawyer')).toBe('obj explained'));

it('joins an office to the name behind it', () => {
  const at = mended(mendSpeakersAsObjects, lines('”').replace('Ana NNP appos lawyer', 'Ana NNP nsubj explained'));
  expect([at('lawyer'), at('Ana')]).toEqual(['nsubj explained', 'appos lawyer']);
});
