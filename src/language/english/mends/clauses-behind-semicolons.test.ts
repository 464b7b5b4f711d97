import { expect, it } from 'vitest';
import { mendClausesBehindSemicolons } from './clauses-behind-semicolons.js';
import { mended } from './sketch.js';

const lines = (object: string) => `Peru NNP nsubj left
left VBD root
; : punct note
a DT det note
note NN parataxis left
from IN case embassy
embassy NN nmod note
made VBN acl embassy
${object}`;

it('gives the noun behind a semicolon its verb', () => {
  const at = mended(mendClausesBehindSemicolons, lines('promises NNS obj made'));
  expect(['made', 'note', ';'].map(at)).toEqual(['parataxis left', 'nsubj made', 'punct made']);
});

it('leaves a participle without an object', () =>
  expect(mended(mendClausesBehindSemicolons, lines('there RB advmod made'))('made')).toBe('acl embassy'));
