import { expect, it } from 'vitest';
import { mendCourtRulings, mendRulings } from './rulings.js';
import { mended, sketch } from './sketch.js';

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

it('makes one noun of a court and its ruling', () => {
  const of = mended(
    mendCourtRulings,
    `Peru NNP nsubj appealed
     appealed VBD root
     against IN case court
     a DT det court
     court NN obl appealed
     ruling VBG advcl appealed
     that WDT nsubj bound
     bound VBD ccomp ruling
     it PRP obj bound`,
  );
  expect(of('ruling')).toBe('obl appealed');
  expect(of('court')).toBe('compound ruling');
  expect(of('bound')).toBe('acl:relcl ruling');
});
