import { expect, it } from 'vitest';
import { mendDemandedConjuncts } from './demanded-conjuncts.js';
import { mended } from './sketch.js';

it('joins what is demanded to what is demanded before it', () => {
  const at = mended(
    mendDemandedConjuncts,
    `They PRP nsubj passed
     passed VBD root
     texts NNS obj passed
     demanding VBG acl texts
     that IN mark stop
     Peru NNP nsubj stop
     stop VB ccomp demanding
     work NN obj stop
     and CC cc give
     give VB conj demanding
     access NN obj give`,
  );
  expect(at('give')).toBe('conj stop');
});
