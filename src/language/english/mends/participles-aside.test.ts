import { expect, it } from 'vitest';
import { mendMeetingsAside, mendParticiplesAside } from './participles-aside.js';
import { mended } from './sketch.js';

const lines = (first: string) => `Lind NNP nsubj denied
, PUNCT punct Lind
denied ${first} root
entry NN obj denied
, PUNCT punct blamed
blamed VBD conj denied
Mora NNP obj blamed`;

it('makes a participle of a verb between commas behind its subject', () => {
  const at = mended(mendParticiplesAside, lines('VBD'));
  expect(['Lind', 'denied', 'blamed'].map(at)).toEqual(['nsubj blamed', 'acl Lind', 'root']);
});

it('leaves verbs that are joined without a comma behind the subject', () => {
  const joined = lines('VBD').replace(', PUNCT punct Lind\n', '');
  expect(mended(mendParticiplesAside, joined)('denied')).toBe('root');
});

it('makes a participle of a body that is meeting', () => {
  const at = mended(
    mendMeetingsAside,
    `Peace NNP compound meeting
Council NNP conj Peace
, PUNCT punct meeting
meeting NN root
in IN case Lima
Lima NNP nmod meeting
, PUNCT punct called
called VBN acl Lima
for IN case truce
truce NN obl called`,
  );
  expect(['called', 'Council', 'meeting', 'Lima', 'Peace'].map(at)).toEqual([
    'root',
    'nsubj called',
    'acl Council',
    'obl meeting',
    'compound Council',
  ]);
});
