import { expect, it } from 'vitest';
import { mendGerundsOfCharges } from './gerunds-of-charges.js';
import { mended } from './sketch.js';

it('takes what one is accused of for a verb with its object', () => {
  const of = (last: string) =>
    mended(
      mendGerundsOfCharges,
      `Accused VBN advcl left
       of IN case bombing
       bombing NN obl Accused
       ${last}
       Libya NNP nsubj left
       left VBD root`,
    );
  expect(of('Chad NNP obl Accused')('bombing')).toBe('advcl Accused');
  expect(of('Chad NNP obl Accused')('Chad')).toBe('obj bombing');
  expect(of('yesterday RB advmod Accused')('bombing')).toBe('obl Accused');
});
