import { expect, it } from 'vitest';
import { mendArrivalsBehindCargo } from './arrivals-behind-cargo.js';
import { mended } from './sketch.js';

const lines = (verb: string) => `plane NN root
carrying VBG acl plane
tents NNS obj carrying
${verb} VBN acl tents
in IN case Chad
Chad NNP obl ${verb}
. . punct plane`;

it('makes a verb of an arrival behind what is carried', () => {
  const at = mended(mendArrivalsBehindCargo, lines('landed'));
  expect(['plane', 'carrying', 'landed', '.'].map(at)).toEqual(['nsubj landed', 'acl plane', 'root', 'punct landed']);
});

it('leaves what was done to the cargo', () =>
  expect(mended(mendArrivalsBehindCargo, lines('made'))('made')).toBe('acl tents'));
