import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import { mendCapitalModals } from './capital-modals.js';
import { sketch } from './sketch.js';

const tagOf = (text: string, word: string): string => analyse(text).tokens.find(({ form }) => form === word)!.xpos;

describe('a modal with a capital', () => {
  it('is a name inside a sentence', () => {
    expect(tagOf('Prime Minister Theresa May told parliament that talks would go on.', 'May')).toBe('NNP');
  });

  it('is a name before a past tense', () => {
    expect(tagOf('May said on Saturday that Britain would wait.', 'May')).toBe('NNP');
  });

  it('is a name with the tag of one that is taken for an auxiliary', () => {
    const { words, annotation } = sketch(
      `Theresa NNP nsubj said
       May NNP aux said
       said VBD root`,
    );
    annotation.upos[1] = 'AUX';
    mendCapitalModals(words, annotation);
    expect(annotation.deprel[1]).toBe('flat');
  });

  it('is a name with a surname behind it', () => {
    expect(tagOf('Will Berg, the chairman for the northern district, said of the vote that it was lost.', 'Will')).toBe(
      'NNP',
    );
  });

  it('stays a modal before an infinitive', () => {
    expect(tagOf('May we ask for your vote?', 'May')).toBe('MD');
  });
});
