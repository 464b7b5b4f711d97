import { expect, it } from 'vitest';
import { mendShares } from './shares.js';
import { mended } from './sketch.js';

const lines = (tag: string) => `Peru NNP compound shares
shares NNS root
that WDT nsubj aim
aim ${tag} acl:relcl shares
but CC cc left
has VBZ aux left
left VBN conj aim`;

it('makes a verb of what somebody shares', () => {
  const at = mended(mendShares, lines('VBP'));
  expect(['Peru', 'that', 'aim', 'left'].map(at)).toEqual(['nsubj shares', 'det aim', 'obj shares', 'conj shares']);
});

it('leaves shares that fell', () => expect(mended(mendShares, lines('VBD'))('Peru')).toBe('compound shares'));
