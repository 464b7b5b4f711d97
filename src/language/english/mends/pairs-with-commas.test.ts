import { expect, it } from 'vitest';
import { mendPairsWithCommas } from './pairs-with-commas.js';
import { mended } from './sketch.js';

const lines = (verb: string) => `Peru NNP nsubj ${verb.split(' ')[0]}
, , punct Chile
Chile NNP nmod:unmarked Peru
${verb} root
men NNS obj ${verb.split(' ')[0]}`;

it('joins two names before a verb in the plural', () =>
  expect(mended(mendPairsWithCommas, lines('swap VBP'))('Chile')).toBe('conj Peru'));

it('leaves a name that only says where', () =>
  expect(mended(mendPairsWithCommas, lines('frees VBZ'))('Chile')).toBe('nmod:unmarked Peru'));
