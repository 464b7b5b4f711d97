import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendBackingVoiced, mendSubjectsOverObjects } from './subjects-over-objects.js';

describe('subjects over objects', () => {
  it('belong to the verb before the object', () =>
    expect(
      mended(
        mendSubjectsOverObjects,
        `Peru NNP nsubj support
         and CC cc Chile
         Chile NNP conj Peru
         voiced VBD root
         cautious JJ amod support
         support NN obj voiced
         for IN case pact
         pact NN nmod support`,
      )('Peru'),
    ).toBe('nsubj voiced'));

  it('makes a noun of backing that is voiced', () => {
    const tree = mended(
      mendBackingVoiced,
      `Peru NNP nsubj voiced
       voiced VBD root
       lukewarm JJ amod backing
       backing VBG advcl voiced
       for IN case pact
       pact NN obl backing`,
    );
    expect(tree('backing')).toBe('obj voiced');
    expect(tree('pact')).toBe('nmod backing');
  });
});
