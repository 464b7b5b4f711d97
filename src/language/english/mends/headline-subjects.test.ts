import { expect, it } from 'vitest';
import { mendHeadlineFutures, mendSubjectsAsAdverbials, mendSubjectsAsAttributes } from './headline-subjects.js';
import { mended } from './sketch.js';

it('makes the predicate of a headline of what is to be done', () => {
  const of = mended(
    mendHeadlineFutures,
    `Peru NNP root
     to TO mark pull
     pull VB acl Peru
     troops NNS obj pull
     home RB advmod pull`,
  );
  expect(['Peru', 'to', 'pull', 'troops'].map(of)).toEqual(['nsubj pull', 'aux pull', 'root', 'obj pull']);
});

it('leaves what a thing is for, and sentences', () => {
  const of = mended(
    mendHeadlineFutures,
    `Chance NN root
     to TO mark pull
     pull VB acl Chance
     troops NNS obj pull`,
  );
  expect(of('pull')).toBe('acl Chance');
});

it('gives a verb the noun before it for its subject', () => {
  const of = mended(
    mendSubjectsAsAttributes,
    `UN NNP compound slams
     chief NN amod slams
     slams VBZ root
     raid NN obj slams`,
  );
  expect(['UN', 'chief'].map(of)).toEqual(['compound chief', 'nsubj slams']);
});

it('makes the subject of a clause of the name right behind its mark', () => {
  const lines = (name: string) => `Council NN nsubj extends
    extends VBZ root
    embargo NN obj extends
    as IN mark spar
    ${name} NNP obl spar
    spar VBP advcl extends`;
  expect(mended(mendSubjectsAsAdverbials, lines('Peru'))('Peru')).toBe('nsubj spar');
  expect(mended(mendSubjectsAsAdverbials, lines('Monday'))('Monday')).toBe('obl spar');
});
