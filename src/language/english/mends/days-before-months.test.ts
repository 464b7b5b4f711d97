import { expect, it } from 'vitest';
import { mendDaysBeforeMonths } from './days-before-months.js';
import { mended } from './sketch.js';

it('hangs a month on the day before it', () => {
  const at = mended(
    mendDaysBeforeMonths,
    `widow NN nsubj told
     robbed VBN acl widow
     on IN case 4
     4 CD obl robbed
     May NNP obl:unmarked told
     told VBD root`,
  );
  expect(at('May')).toBe('nmod:unmarked 4');
});
