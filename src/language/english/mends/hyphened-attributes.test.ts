import { expect, it } from 'vitest';
import { mendHyphenedAttributes, mendHyphenedPairs } from './hyphened-attributes.js';
import { mended } from './sketch.js';

it('describes a place by what has befallen it, whatever clause the parser makes of that', () => {
  const at = mended(
    mendHyphenedAttributes,
    `Volunteers NNS nsubj trucked
     trucked VBD root
     rice NN obj trucked
     to TO mark struck
     cyclone NN compound struck
     - HYPH punct cyclone
     struck VBN advcl trucked
     coastal JJ amod Beira
     Beira NNP obj struck
     on IN case Monday
     Monday NNP obl struck`,
  );
  expect(at('to')).toBe('case Beira');
  expect(at('struck')).toBe('amod Beira');
  expect(at('Beira')).toBe('obl trucked');
  expect(at('Monday')).toBe('obl trucked');
});

it('leaves a participle between dashes', () => {
  const at = mended(
    mendHyphenedAttributes,
    `The DT det ship
     ship NN nsubj big
     - : punct ship
     hit VBN acl ship
     by IN case hail
     hail NN obl:agent hit
     big JJ root`,
  );
  expect(at('hit')).toBe('acl ship');
});

it('hangs both of a pair on the noun that they tell of', () => {
  const at = mended(
    mendHyphenedPairs,
    `Peru NNP nsubj denounces
     denounces VBZ root
     Mali NNP obj denounces
     - , punct deal
     Chad NNP compound deal
     border NN compound deal
     deal NN obj denounces`,
  );
  expect([at('Mali'), at('Chad')]).toEqual(['compound deal', 'compound deal']);
});
