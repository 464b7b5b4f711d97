import { expect, it } from 'vitest';
import { mendCalledOnBoth } from './called-on-both.js';
import { mended } from './sketch.js';

it('joins the second of those on whom somebody calls', () => {
  const at = mended(
    mendCalledOnBoth,
    `Lind NNP nsubj called
     called VBD root
     on IN case Chad
     Chad NNP obl called
     to TO mark send
     send VB xcomp called
     aid NN obj send
     and CC cc Mali
     upon IN case Mali
     Mali NNP conj aid
     to TO mark stay
     stay VB advcl send`,
  );
  expect(at('Mali')).toBe('conj Chad');
  expect(at('stay')).toBe('conj send');
});

it('joins the second of those who are asked, where no preposition says so', () => {
  const at = mended(
    mendCalledOnBoth,
    `Lind NNP nsubj urged
     urged VBD root
     Chad NNP iobj urged
     to TO mark open
     open VB xcomp urged
     roads NNS obj open
     and CC cc Mali
     Mali NNP conj roads
     to TO mark stay
     stay VB advcl open`,
  );
  expect(at('Mali')).toBe('conj Chad');
  expect(at('stay')).toBe('conj open');
});
