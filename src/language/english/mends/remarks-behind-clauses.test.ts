import { expect, it } from 'vitest';
import { mendRemarksBehindClauses } from './remarks-behind-clauses.js';
import { mended } from './sketch.js';

it('sets what sums up a remark beside the saying', () => {
  const at = mended(
    mendRemarksBehindClauses,
    `Lind NNP nsubj said
     said VBD root
     Peru NNP nsubj begin
     would MD aux begin
     begin VB ccomp said
     drilling VBG xcomp begin
     , , punct warning
     a DT det warning
     warning NN obj drilling
     that WDT obj mocked
     Chile NNP nsubj mocked
     mocked VBD acl:relcl warning`,
  );
  expect(at('warning')).toBe('appos said');
});
