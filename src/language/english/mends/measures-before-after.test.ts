import { expect, it } from 'vitest';
import { mendClausesBehindMeasures, mendMeasuresBeforeAfter } from './measures-before-after.js';
import { mended } from './sketch.js';

const lines = (mark: string) => `Kenya NNP nsubj expelled
expelled VBD root
the DT det hours
envoy NN compound hours
hours NNS obj expelled
${mark} IN mark closed
Chad NNP nsubj closed
closed VBD advcl expelled`;

it('parts a measure of time from the noun before it', () => {
  const at = mended(mendMeasuresBeforeAfter, lines('after'));
  expect(['envoy', 'the', 'hours'].map(at)).toEqual(['obj expelled', 'det envoy', 'obl:unmarked closed']);
});

it('leaves a preposition with the noun', () => {
  const at = mended(
    mendMeasuresBeforeAfter,
    lines('after')
      .replace('the DT det hours', 'behind IN case hours')
      .replace('hours NNS obj expelled', 'hours NNS obl:unmarked expelled'),
  );
  expect(['envoy', 'behind'].map(at)).toEqual(['obl expelled', 'case envoy']);
});

it('leaves what no clause of time follows', () =>
  expect(mended(mendMeasuresBeforeAfter, lines('while'))('hours')).toBe('obj expelled'));

const clause = (relations: { told: string; said: string }) => `states NNS nsubj met
met VBD ${relations.told}
on IN case Monday
Monday NNP obl met
a DT det day
day NN obl:unmarked said
after IN case envoys
envoys NNS nsubj said
of IN case Chad
Chad NNP nmod envoys
said VBD ${relations.said}
so RB advmod said`;

it('makes a clause of what follows a measure of time, and no main one', () => {
  const at = mended(mendClausesBehindMeasures, clause({ told: 'ccomp said', said: 'root' }));
  expect(['met', 'said', 'after', 'envoys'].map(at)).toEqual(['root', 'advcl met', 'mark said', 'nsubj said']);
  const within = mended(
    mendClausesBehindMeasures,
    clause({ told: 'root', said: 'advcl met' }).replace('obl:unmarked said', 'nmod:unmarked envoys'),
  );
  expect(['day', 'after'].map(within)).toEqual(['obl:unmarked said', 'mark said']);
});

it('leaves whatever else a noun behind such a measure is', () =>
  expect(mended(mendClausesBehindMeasures, clause({ told: 'root', said: 'conj met' }))('after')).toBe('case envoys'));
