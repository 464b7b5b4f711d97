import { expect, it } from 'vitest';
import { mendSiding } from './siding.js';
import { mended } from './sketch.js';

it('takes sides with behind a name for a verb', () => {
  const of = mended(
    mendSiding,
    `Peru NNP compound sides
     sides NNS root
     with IN case Chile
     Chile NNP nmod sides`,
  );
  expect([of('Peru'), of('Chile')]).toEqual(['nsubj sides', 'obl sides']);
});

it('and side with behind several', () => {
  const of = mended(
    mendSiding,
    `Peru NNP compound side
     and CC cc Mali
     Mali NNP conj Peru
     side NN root
     with IN case Chile
     Chile NNP obl side`,
  );
  expect(of('Peru')).toBe('nsubj side');
});

it('but not the sides that somebody talked with', () => {
  const of = mended(
    mendSiding,
    `the DT det sides
     Peru NNP compound sides
     sides NNS root
     with IN case Chile
     Chile NNP nmod sides`,
  );
  expect(of('Peru')).toBe('compound sides');
});
