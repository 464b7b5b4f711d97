import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendSubjectsOfLabels } from './subjects-of-labels.js';

it('gives a verb the name before the colon', () => {
  const of = mended(
    mendSubjectsOfLabels,
    `Peru NNP root
     : : punct backs
     backs VBZ parataxis Peru
     it PRP obj backs
     ; : punct urged
     has VBZ/AUX aux urged
     urged VBN parataxis backs
     calm NN obj urged
     . . punct Peru`,
  );
  expect(['Peru', 'backs', 'urged', '.'].map(of)).toEqual(['nsubj backs', 'root', 'conj backs', 'punct backs']);
});

it('leaves a clause with somebody of its own', () => {
  const of = mended(
    mendSubjectsOfLabels,
    `Peru NNP root
     : : punct backs
     Chile NNP nsubj backs
     backs VBZ parataxis Peru
     it PRP obj backs`,
  );
  expect(of('backs')).toBe('parataxis Peru');
});
