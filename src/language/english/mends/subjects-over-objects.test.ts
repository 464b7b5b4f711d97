import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendBackingVoiced, mendSubjectsJoined, mendSubjectsOverObjects } from './subjects-over-objects.js';

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

  it('joins two of them that `and` stands between', () =>
    expect(
      mended(
        mendSubjectsJoined,
        `Peru NNP nsubj abstained
         and CC cc Chile
         Chile NNP nsubj abstained
         which WDT nsubj had
         had VBD acl:relcl Chile
         doubts NNS obj had
         abstained VBD root`,
      )('Chile'),
    ).toBe('conj Peru'));

  it('are no root with a clause', () => {
    const at = mended(
      mendSubjectsJoined,
      `Peru NNP root
       and CC cc Chile
       Chile NNP nsubj abstained
       which WDT nsubj had
       had VBD acl:relcl Chile
       doubts NNS obj had
       , , punct abstained
       abstained VBN acl:relcl Peru`,
    );
    expect(at('Peru')).toBe('nsubj abstained');
    expect(at('Chile')).toBe('conj Peru');
    expect(at('abstained')).toBe('root');
  });
});
