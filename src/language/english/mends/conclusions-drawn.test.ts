import { expect, it } from 'vitest';
import { mendConclusionsDrawn } from './conclusions-drawn.js';
import { mended } from './sketch.js';

const text = (last: string): string => `a DT det conclusion
     conclusion NN root
     that IN mark draw
     Peru NNP nsubj draw
     did VBD aux draw
     draw VB acl conclusion${last}`;

it('takes a conclusion that somebody draws for no words of his', () => {
  const at = mended(mendConclusionsDrawn, text(''));
  expect([at('draw'), at('that')]).toEqual(['acl:relcl conclusion', 'obj draw']);
});

it('leaves what is concluded', () =>
  expect(mended(mendConclusionsDrawn, text('\n     crowds NNS obj draw'))('draw')).toBe('acl conclusion'));
