import { expect, it } from 'vitest';
import { read } from '../read.js';

it('takes nobody for the author of a text that many sign and some refuse', () => {
  const text =
    'Chad and Mali refused to sign a final declaration. The declaration urged calm. Peru and Chile signed the declaration but rejected a clause.';
  const { statements } = read({ text, published: '2026-02-03' });
  expect(statements.find(({ cue }) => cue && text.slice(cue.start, cue.end) === 'urged')?.speakers).toEqual([]);
});
