import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendAccusedAsAttribute, mendWarnedBehindJudged } from './warned-behind-judged.js';

it('joins what somebody goes on to say to the verb by which he judges', () => {
  const at = mended(
    mendWarnedBehindJudged,
    `Lind NNP nsubj described
     described VBD root
     it PRP obj described
     as IN case absurd
     absurd JJ obl described
     and CC cc warned
     warned VBN conj absurd
     of IN case war
     war NN obl warned`,
  );
  expect(at('warned')).toBe('conj described');
});

it('makes a verb of what whoever said so accuses others of', () => {
  const at = mended(
    mendAccusedAsAttribute,
    `He PRP nsubj said
     said VBD root
     it PRP nsubj failed
     failed VBD ccomp said
     and CC cc accused
     accused VBN amod members
     members NNS conj failed
     of IN mark hiding
     hiding VBG advcl failed
     that PRON obj hiding`,
  );
  expect(at('accused')).toBe('conj said');
  expect(at('members')).toBe('obj accused');
});
