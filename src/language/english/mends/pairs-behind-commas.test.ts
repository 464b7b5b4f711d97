import { expect, it } from 'vitest';
import { mendPairsBehindCommas } from './pairs-behind-commas.js';
import { mended } from './sketch.js';

it('makes two names behind a comma the subjects of the verb behind them', () => {
  const of = mended(
    mendPairsBehindCommas,
    `Nine CD nsubj voted
     voted VBD root
     for IN case text
     text NN obl voted
     , , punct rejected
     Peru NNP appos text
     and CC cc rejected
     Chile NNP nsubj rejected
     rejected VBD conj voted
     it PRP obj rejected`,
  );
  expect([of('Peru'), of('Chile'), of('and')]).toEqual(['nsubj rejected', 'conj Peru', 'cc Chile']);
});

it('leaves the name of somebody before another clause alone', () => {
  const of = mended(
    mendPairsBehindCommas,
    `They PRP nsubj met
     met VBD root
     mayor NN obj met
     , , punct Lind
     Lind NNP appos mayor
     , , punct left
     and CC cc left
     Chile NNP nsubj left
     left VBD conj met
     early RB advmod left`,
  );
  expect(of('Lind')).toBe('appos mayor');
});
