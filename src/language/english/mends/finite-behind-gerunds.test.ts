import { expect, it } from 'vitest';
import { mendFiniteBehindGerunds } from './finite-behind-gerunds.js';
import { mended } from './sketch.js';

const denial = (aux: string) => `Lind NNP nsubj denied
     ${aux} aux denied
     denied VBN root
     saying VBG xcomp denied
     so RB obj saying
     and CC cc insists
     insists VBZ conj saying`;

it('who has denied something insists on something else', () =>
  expect(mended(mendFiniteBehindGerunds, denial('has VBZ'))('insists')).toBe('conj denied'));

it('not where the verb above is no present', () =>
  expect(mended(mendFiniteBehindGerunds, denial('had VBD'))('insists')).toBe('conj saying'));
