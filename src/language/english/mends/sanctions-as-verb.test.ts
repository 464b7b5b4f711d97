import { expect, it } from 'vitest';
import { mendSanctionsAsVerb } from './sanctions-as-verb.js';
import { mended } from './sketch.js';

const tree = (stop: string) => `Treasury NNP compound Network
   Sanctions NNS compound Network
   Network NN root
   Supplying VBG acl Network
   Chad NNP obj Supplying
   ${stop}`;

it('is what somebody does in a headline', () => {
  const of = mended(mendSanctionsAsVerb, tree('Now RB advmod Supplying'));
  expect(['Treasury', 'Sanctions', 'Network', 'Supplying'].map(of)).toEqual([
    'nsubj Sanctions',
    'root',
    'obj Sanctions',
    'acl Network',
  ]);
});

it('is a noun in a sentence', () =>
  expect(mended(mendSanctionsAsVerb, tree('. . punct Network'))('Sanctions')).toBe('compound Network'));
