import { expect, it } from 'vitest';
import { mendContrarySaid } from './contrary-said.js';
import { mended } from './sketch.js';

const lines = (subject: string) => `${subject}
, , punct Lind
said VBD root
the DT det opposite
opposite NN nsubj said`;

it('makes the opposite what is said', () =>
  expect(mended(mendContrarySaid, lines('Lind NNP nsubj said'))('opposite')).toBe('obj said'));

it('leaves the only subject', () =>
  expect(mended(mendContrarySaid, lines('Lind NNP ccomp said'))('opposite')).toBe('nsubj said'));
