import { expect, it } from 'vitest';
import { mendSayingBehindDenials } from './saying-behind-denials.js';
import { mended } from './sketch.js';

const text = (verb: string): string => `Lind NNP nsubj ${verb}
     ${verb} VBD root
     Peru NNP nsubj refused
     had VBD aux refused
     refused VBN ccomp ${verb}
     talks NNS obj refused
     , , punct saying
     saying VBG advcl refused
     it PRP nsubj offered
     offered VBD ccomp saying`;

it('hangs what somebody says on his denying', () =>
  expect(mended(mendSayingBehindDenials, text('denied'))('saying')).toBe('advcl denied'));

it('leaves what is said by those of whom somebody tells', () =>
  expect(mended(mendSayingBehindDenials, text('confirmed'))('saying')).toBe('advcl refused'));
