import { expect, it } from 'vitest';
import { mendCaseOfBarePhrases } from './case-of-bare-phrases.js';
import { mended } from './sketch.js';

it('takes the particle before a phrase that has no preposition for its preposition', () => {
  const of = mended(
    mendCaseOfBarePhrases,
    `navy NN nsubj:pass put
     was VBD aux:pass put
     put VBN root
     on RP compound:prt put
     standby NN obl put`,
  );
  expect(of('on')).toBe('case standby');
});

it('knows that one strikes over something', () => {
  const over = (verb: string) =>
    mended(
      mendCaseOfBarePhrases,
      `They PRP nsubj ${verb}
       are VBP aux ${verb}
       ${verb} VBG root
       over RP compound:prt ${verb}
       pay NN obj ${verb}`,
    )('pay');
  expect([over('striking'), over('taking')]).toEqual(['obl striking', 'obj taking']);
});
