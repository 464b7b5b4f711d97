import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendNamesBehindWhose } from './whose-names.js';

it('makes a name behind a noun with whose what that noun is called', () => {
  const of = mended(
    mendNamesBehindWhose,
    `They PRP nsubj left
     left VBD root
     Front NNP obj left
     , , punct leader
     whose WP$ nmod:poss leader
     leader NN appos Front
     , , punct Ana
     Ana NNP appos Front
     Lind NNP flat Ana
     , , punct Front
     won VBD acl:relcl Front
     polls NNS obj won`,
  );
  expect(of('Ana')).toBe('appos leader');
  expect(of('leader')).toBe('nsubj won');
});

it('does so where the noun is the subject already', () =>
  expect(
    mended(
      mendNamesBehindWhose,
      `They PRP nsubj told
     told VBD root
     Brussels NNP obj told
     , , punct due
     whose WP$ nmod:poss envoy
     trade NN compound envoy
     envoy NN nsubj due
     , , punct Ana
     Ana NNP appos Brussels
     Lind NNP flat Ana
     , , punct Brussels
     is VBZ/AUX cop due
     due JJ acl:relcl Brussels`,
    )('Ana'),
  ).toBe('appos envoy'));
