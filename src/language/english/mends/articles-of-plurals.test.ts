import { expect, it } from 'vitest';
import { mendArticlesOfPlurals } from './articles-of-plurals.js';
import { mended } from './sketch.js';

const lines = (plural: string, tag: string) => `landed VBD root
days NNS nmod ${plural}
after IN case ${plural}
a DT det ${plural}
storm NN compound flattened
flattened VBN amod ${plural}
${plural} ${tag} obl landed
and CC cc killed
killed VBD conj landed
nine CD obj killed`;

it('makes a clause of a singular and a plural that cannot be one phrase', () => {
  const at = mended(mendArticlesOfPlurals, lines('villages', 'NNS'));
  expect(['after', 'storm', 'flattened', 'villages', 'killed'].map(at)).toEqual([
    'mark flattened',
    'nsubj flattened',
    'advcl landed',
    'obj flattened',
    'conj flattened',
  ]);
});

it('leaves a phrase that its article fits', () =>
  expect(mended(mendArticlesOfPlurals, lines('village', 'NN'))('flattened')).toBe('amod village'));
