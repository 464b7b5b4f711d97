import { expect, it } from 'vitest';
import { mendGappedSeconds } from './gapped-seconds.js';
import { mended } from './sketch.js';

it('joins a second behind a time of its own to the first', () => {
  const of = mended(
    mendGappedSeconds,
    `Lind NNP nsubj spoke
     spoke VBD root
     about IN case trade
     trade NN obl spoke
     with IN case Ruiz
     Ruiz NNP obl spoke
     and CC cc Mora
     later RBR advmod spoke
     ; : punct spoke`,
  );
  expect(of('later')).toBe('advmod spoke');
  const second = mended(
    mendGappedSeconds,
    `Lind NNP nsubj met
     met VBD root
     Ruiz NNP obj met
     and CC cc Mora
     , , punct and
     the DT det day
     next JJ amod day
     day NN obl:unmarked met
     , , punct day
     Mora NNP appos day
     . . punct met`,
  );
  expect(['Mora', 'day', 'and'].map(second)).toEqual(['conj Ruiz', 'obl:unmarked Mora', 'cc Mora']);
});
