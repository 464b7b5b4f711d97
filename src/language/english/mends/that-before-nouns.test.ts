import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendThatBeforeNouns } from './that-before-nouns.js';

const lines = (noun: string) => `Peru NNP nsubj criticised
criticised VBD root
that IN mark says
${noun} nsubj says
, , punct says
and CC cc Chile
Chile NNP conj ${noun.split(' ')[0]}
says VBZ ccomp criticised
so RB advmod says`;

it('makes a clause that is criticised the object, and a name who says so', () => {
  const at = mended(mendThatBeforeNouns, lines('clause NN'));
  expect(['that', 'clause', 'Chile', 'says', 'and'].map(at)).toEqual([
    'det clause',
    'obj criticised',
    'nsubj says',
    'conj criticised',
    'cc says',
  ]);
});

it('leaves a plural, which that cannot point to', () =>
  expect(mended(mendThatBeforeNouns, lines('clauses NNS'))('clauses')).toBe('nsubj says'));
