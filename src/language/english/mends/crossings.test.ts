import { expect, it } from 'vitest';
import { mendAidAsAttribute, mendCrossings } from './crossings.js';
import { mended } from './sketch.js';

it('makes a noun of a crossing behind its name', () => {
  const of = mended(
    mendCrossings,
    `Chad NNP nsubj reopened
     reopened VBD root
     the DT det Adré
     Adré NNP obj reopened
     crossing VBG xcomp reopened
     on IN case Sunday
     Sunday NNP obl crossing`,
  );
  expect(['crossing', 'Adré', 'the'].map(of)).toEqual(['obj reopened', 'compound crossing', 'det crossing']);
});

it('leaves who crosses something alone', () => {
  const of = mended(
    mendCrossings,
    `They PRP nsubj saw
     saw VBD root
     the DT det Malians
     Malians NNPS obj saw
     crossing VBG xcomp saw
     rivers NNS obj crossing`,
  );
  expect(of('crossing')).toBe('xcomp saw');
});

it('makes a phrase of aid that comes in lorries', () => {
  const of = mended(
    mendAidAsAttribute,
    `Chad NNP nsubj opened
     opened VBD root
     roads NNS obj opened
     to TO mark aid
     aid VB advcl opened
     lorries NNS obj aid`,
  );
  expect(['lorries', 'aid', 'to'].map(of)).toEqual(['obl opened', 'compound lorries', 'case lorries']);
});
