import { expect, it } from 'vitest';
import { mendSidedParties } from './sided-parties.js';
import { mended } from './sketch.js';

const lines = (part: string) => `the DT det centre
centre NN nsubj urged
- HYPH punct right
right RB advmod Popular
Popular JJ amod Alliance
Alliance NNP ${part} urged
urged VBD root
them PRP obj urged`;

it('makes a side of the centre an attribute of the party behind it', () => {
  const at = mended(mendSidedParties, lines('nsubj'));
  expect(['the', 'centre', 'right', 'Alliance'].map(at)).toEqual([
    'det Alliance',
    'compound right',
    'amod Alliance',
    'nsubj urged',
  ]);
});

it('leaves what plays another part', () =>
  expect(mended(mendSidedParties, lines('obl'))('centre')).toBe('nsubj urged'));
