import { expect, it } from 'vitest';
import { mendFree } from './bare-verbs.js';
import { mended } from './sketch.js';

it('takes `free` behind an auxiliary for a verb', () => {
  const word = mended(
    mendFree,
    `Lind NNP nsubj said
    said VBD root
    Peru NNP nsubj:pass cleared
    would MD aux free
    free JJ ccomp said
    soldiers NNS nsubj:pass cleared
    once IN mark cleared
    roads NNS nsubj:pass cleared
    were VBD aux:pass cleared
    cleared VBN advcl free`,
  );
  expect(word('soldiers')).toBe('obj free');
  expect(word('Peru')).toBe('nsubj free');
});
