import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse.js';

const tagOf = (text: string, word: string): string => analyse(text).tokens.find(({ form }) => form === word)!.xpos;

describe('a modal with a capital', () => {
  it('is a name inside a sentence', () => {
    expect(tagOf('Prime Minister Theresa May told parliament that talks would go on.', 'May')).toBe('NNP');
  });

  it('is a name before a past tense', () => {
    expect(tagOf('May said on Saturday that Britain would wait.', 'May')).toBe('NNP');
  });

  it('stays a modal before an infinitive', () => {
    expect(tagOf('May we ask for your vote?', 'May')).toBe('MD');
  });
});
