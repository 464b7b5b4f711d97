import { expect, it } from 'vitest';
import { mendMeasuresBeforeAfter } from './measures-before-after.js';
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

it('leaves what no clause of time follows', () =>
  expect(mended(mendMeasuresBeforeAfter, lines('while'))('hours')).toBe('obj expelled'));
