import { expect, it } from 'vitest';
import { mendRulings } from './rulings.js';
import { sketch } from './sketch.js';

it('takes a ruling behind an article for a noun', () => {
  const { words, annotation } = sketch(
    `Peru NNP nsubj complied
     complied VBD root
     with IN case ruling
     a DT det ruling
     court NN compound ruling
     ruling VBG obl complied`,
  );
  mendRulings(words, annotation);
  expect(annotation.upos[5]).toBe('NOUN');
});
