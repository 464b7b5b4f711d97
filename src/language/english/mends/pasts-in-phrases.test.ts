import { expect, it } from 'vitest';
import { mendPastsInPhrases } from './pasts-in-phrases.js';
import { mended } from './sketch.js';

const lines = (before = '') => `Nurses NNS root
in IN case Peru
Peru NNP nmod Nurses
${before}downed VBD/VERB amod tools
tools NNS nmod Nurses
over IN case wages
wages NNS nmod tools
. PUNCT punct Nurses`;

it('makes the verb of a past before a bare noun', () => {
  const at = mended(mendPastsInPhrases, lines());
  expect(['Nurses', 'Peru', 'downed', 'tools', 'wages'].map(at)).toEqual([
    'nsubj downed',
    'nmod Nurses',
    'root',
    'obj downed',
    'obl downed',
  ]);
});

it('leaves a phrase with a preposition', () =>
  expect(mended(mendPastsInPhrases, lines('with IN case tools\n'))('downed')).toBe('amod tools'));
