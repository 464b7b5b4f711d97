import { expect, it } from 'vitest';
import { mendAttributesInIng } from './attributes-in-ing.js';
import { mended } from './sketch.js';

it('makes an attribute of neighbouring before a name', () => {
  const at = mended(
    mendAttributesInIng,
    `accused VBD root
     neighbouring VBG advcl accused
     Peru NNP obj neighbouring
     of IN mark sending
     sending VBG advcl accused
     spies NNS obj sending`,
  );
  expect(['Peru', 'neighbouring', 'sending'].map(at)).toEqual(['obj accused', 'amod Peru', 'advcl accused']);
});

it('makes a preposition of what marked it', () => {
  const at = mended(
    mendAttributesInIng,
    `fled VBD root
     to IN mark neighboring
     neighboring VBG advcl fled
     Chad NNP obj neighboring`,
  );
  expect(['to', 'neighboring', 'Chad'].map(at)).toEqual(['case Chad', 'amod Chad', 'obl fled']);
});

it('makes an attribute of acting behind an owner', () => {
  const at = mended(
    mendAttributesInIng,
    `summoned VBD root
     Lima NNP nmod:poss acting
     's POS case Lima
     acting VBG obj summoned
     envoy NN obj acting`,
  );
  expect(['Lima', 'acting', 'envoy'].map(at)).toEqual(['nmod:poss envoy', 'amod envoy', 'obj summoned']);
});

it('leaves who acts', () => {
  const at = mended(
    mendAttributesInIng,
    `freed VBD root
     spies NNS obj freed
     acting VBG acl spies
     parts NNS obj acting`,
  );
  expect(at('acting')).toBe('acl spies');
});
