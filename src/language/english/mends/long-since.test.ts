import { expect, it } from 'vitest';
import { mendLongSince } from './long-since.js';
import { mended } from './sketch.js';

it('makes one verb of an auxiliary and what stands behind long since', () => {
  const of = mended(
    mendLongSince,
    `Lind NNP nsubj said
     said VBD root
     Peru NNP nsubj had
     had VBD/AUX ccomp said
     long RB advmod had
     since IN mark stopped
     stopped VBD advcl long
     paying VBG advcl stopped`,
  );
  expect(of('stopped')).toBe('ccomp said');
  expect(of('Peru')).toBe('nsubj stopped');
  expect(of('had')).toBe('aux stopped');
  expect(of('long')).toBe('advmod stopped');
});
