import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendYearsBeforeNouns } from './years-before-nouns.js';

it('a year before what is disowned is that of the thing', () => {
  const of = mended(
    mendYearsBeforeNouns,
    `Peru NNP nsubj disowns
     disowns VBZ root
     2016 CD obj disowns
     award NN obj disowns`,
  );
  expect(of('2016')).toBe('nummod award');
});
