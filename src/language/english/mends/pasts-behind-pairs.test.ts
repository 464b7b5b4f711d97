import { expect, it } from 'vitest';
import { mendPastsBehindPairs } from './pasts-behind-pairs.js';
import { mended } from './sketch.js';

it('makes the predicate of a past behind two that are joined', () => {
  const of = mended(
    mendPastsBehindPairs,
    `Peru NNP root
     and CC cc islands
     the DT det islands
     islands NNS conj Peru
     called VBN acl Peru
     on IN case Chad
     Chad NNP obl called
     to TO mark sign
     sign VB xcomp called`,
  );
  expect(of('called')).toBe('root');
  expect(of('Peru')).toBe('nsubj called');
});
