import { expect, it } from 'vitest';
import { mendHeardInCourt } from './heard-in-court.js';
import { mended } from './sketch.js';

const sentence = (who: string): string => `Mora NNP nsubj joked
     joked VBD root
     it PRP nsubj left
     left VBD ccomp joked
     , , punct heard
     a DT det ${who}
     ${who} NN nsubj heard
     heard VBD parataxis left
     . . punct joked`;

it('hangs what a court heard on the main clause', () => {
  expect(mended(mendHeardInCourt, sentence('court'))('heard')).toBe('parataxis joked');
});

it('leaves what others heard', () => {
  expect(mended(mendHeardInCourt, sentence('driver'))('heard')).toBe('parataxis left');
});
