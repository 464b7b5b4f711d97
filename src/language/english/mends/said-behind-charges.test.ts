import { expect, it } from 'vitest';
import { mendSaidBehindCharges } from './said-behind-charges.js';
import { mended } from './sketch.js';

const charge = `Peru NNP nsubj accused
     accused VBD root
     Chile NNP obj accused
     of IN mark moved
     having VBG aux moved
     moved VBN advcl accused
     buoys NNS obj moved
     and CC cc said
     said VBN conj moved`;

it('who accuses says what follows', () =>
  expect(
    mended(mendSaidBehindCharges, `${charge}\nit PRP nsubj left\nhad VBD aux left\nleft VBN ccomp said`)('said'),
  ).toBe('conj accused'));

it('but what has no clause may be a second deed', () =>
  expect(mended(mendSaidBehindCharges, `${charge}\nnothing NN obj said`)('said')).toBe('conj moved'));
