import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendWorthOfDeals } from './worth-of-deals.js';

const lines = (of: string) => `signed VBD root
deal NN obj signed
with IN case ${of}
Chile NNP ${of === 'Chile' ? 'nmod deal' : 'compound worth'}
worth JJ amod dollars
dollars NNS obl signed
which WDT obj rejects
Peru NNP nsubj rejects
rejects VBZ acl:relcl dollars`;

it('ties what a deal is worth to the deal', () => {
  const at = mended(mendWorthOfDeals, lines('dollars'));
  expect(['Chile', 'with', 'worth', 'dollars', 'rejects'].map(at)).toEqual([
    'nmod deal',
    'case Chile',
    'amod deal',
    'obl:unmarked worth',
    'acl:relcl deal',
  ]);
});

it('leaves a preposition that leads to the name', () =>
  expect(mended(mendWorthOfDeals, lines('Chile'))('rejects')).toBe('acl:relcl dollars'));
