import { expect, it } from 'vitest';
import { mendRuledByVotes } from './ruled-by-votes.js';
import { mended } from './sketch.js';

it('makes what is ruled of a clause behind the votes', () => {
  const of = mended(
    mendRuledByVotes,
    `judges NNS nsubj held
     held VBD root
     by IN case votes
     12 CD nummod votes
     votes NNS obl:agent held
     to IN case three
     three CD nmod votes
     that WDT obl:unmarked bound
     Peru NNP nsubj:pass bound
     was VBD aux:pass bound
     bound VBN acl:relcl votes`,
  );
  expect([of('bound'), of('that'), of('votes')]).toEqual(['ccomp held', 'mark bound', 'obl held']);
});
it('but not of one that tells which votes', () => {
  const of = mended(
    mendRuledByVotes,
    `judges NNS nsubj held
     held VBD root
     by IN case votes
     votes NNS obl held
     that WDT nsubj surprised
     surprised VBD acl:relcl votes
     Peru NNP obj surprised
     in IN case May
     May NNP obl surprised`,
  );
  expect(of('surprised')).toBe('acl:relcl votes');
});
