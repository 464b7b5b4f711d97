import { expect, it } from 'vitest';
import { mendCalledOnAll } from './called-on-all.js';
import { mended } from './sketch.js';

it('what all are called on to do is what is called for', () => {
  const of = mended(
    mendCalledOnAll,
    `Peru NNP nsubj called
     called VBD root
     on IN case parties
     parties NNS obl called
     to TO mark execute
     execute VB acl parties
     warrants NNS obj execute`,
  );
  expect(of('execute')).toBe('xcomp called');
});
