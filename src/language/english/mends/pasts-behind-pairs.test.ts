import { expect, it } from 'vitest';
import { mendPastsBehindAdverbs, mendPastsBehindPairs } from './pasts-behind-pairs.js';
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

it('makes the predicate of a past behind a row and an adverb', () => {
  const of = mended(
    mendPastsBehindAdverbs,
    `Peru NNP root
     and CC cc Chile
     Chile NNP conj Peru
     jointly RB/ADV advmod imposed
     imposed VBN amod tariffs
     tariffs NNS conj Peru
     on IN case Chad
     Chad NNP nmod tariffs
     . . punct Peru`,
  );
  expect(['imposed', 'Peru', 'tariffs'].map(of)).toEqual(['root', 'nsubj imposed', 'obj imposed']);
});
