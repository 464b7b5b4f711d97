import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendSubjectsInBrackets, mendThoseAsked } from './subjects-in-brackets.js';

describe('mendSubjectsInBrackets', () => {
  const lines = (relation: string) => `Lind NNP nsubj left
    ( -LRB- punct Kent
    R NNP nmod Kent
    - HYPH punct Kent
    Kent NNP ${relation}
    ) -RRB- punct Kent
    left VBD root`;

  it('makes no second subject of what stands in brackets', () => {
    expect(mended(mendSubjectsInBrackets, lines('nsubj left'))('Kent')).toBe('appos Lind');
  });

  it('leaves what the parser hangs elsewhere', () => {
    expect(mended(mendSubjectsInBrackets, lines('obl left'))('Kent')).toBe('obl left');
  });
});

describe('mendThoseAsked', () => {
  const lines = (verb: string) => `Those DT nsubj ${verb}
    polled VBN nsubj left
    left VBD root`;

  it('hangs a participle on those to whom it was done', () => {
    expect(mended(mendThoseAsked, lines('left'))('polled')).toBe('acl Those');
  });

  it('leaves a participle with a subject of its own', () => {
    expect(mended(mendThoseAsked, lines('polled'))('polled')).toBe('nsubj left');
  });
});
