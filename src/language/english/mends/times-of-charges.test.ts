import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendTimesOfCharges } from './times-of-charges.js';

const tree = (comma: string): string =>
  `Lima NNP nsubj accused
   accused VBD root
   Chile NNP obj accused
   of IN mark backing
   backing VBG advcl accused
   raids NNS obj backing
   ${comma}in IN case April
   April NNP obl accused`;

it('dates what somebody is accused of', () => {
  expect(mended(mendTimesOfCharges, tree(''))('April')).toBe('obl backing');
});

it('leaves a time behind a comma', () => {
  expect(mended(mendTimesOfCharges, tree(', , punct accused\n'))('April')).toBe('obl accused');
});
