import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendWarningsBehindWith } from './warnings-behind-with.js';

it('has a name behind with warn', () => {
  const of = mended(
    mendWarningsBehindWith,
    `met VBD root
     with IN case warning
     Lima NNP compound warning
     warning NN obl met
     that IN mark lost
     all DT nsubj lost
     lost VBN acl warning
     and CC cc accusing
     Quito NNP nsubj accusing
     accusing VBG conj lost
     it PRP obj accusing`,
  );
  expect(['warning', 'Lima', 'with', 'lost', 'accusing'].map(of)).toEqual([
    'advcl met',
    'nsubj warning',
    'mark warning',
    'ccomp warning',
    'conj warning',
  ]);
});

it('leaves a warning that somebody has come with', () => {
  const of = mended(
    mendWarningsBehindWith,
    `came VBD root
     with IN case warning
     a DT det warning
     warning NN obl came
     that IN mark lost
     all DT nsubj lost
     lost VBN acl warning`,
  );
  expect(of('warning')).toBe('obl came');
});
