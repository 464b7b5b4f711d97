import { expect, it } from 'vitest';
import { mendBullets, mendObjectsBehindFeelings, mendStatesBehindMany } from './diplomatic-phrases.js';
import { mended } from './sketch.js';

it('what is noted with concern is an object', () => {
  const lines = (noun: string) => `
    noted VBD root
    with IN case ${noun}
    ${noun} NN obl noted
    the DT det violations
    violations NNS appos ${noun}`;
  expect(mended(mendObjectsBehindFeelings, lines('concern'))('violations')).toBe('obj noted');
  expect(mended(mendObjectsBehindFeelings, lines('Peru'))('violations')).toBe('appos Peru');
});

it('the governments of two states are those of both', () => {
  const lines = (noun: string) => `
    ${noun} NNS obj thanked
    of IN case Peru
    Peru NNP nmod ${noun}
    and CC cc Chile
    Chile NNP conj ${noun}
    thanked VBD root`;
  expect(mended(mendStatesBehindMany, lines('Governments'))('Chile')).toBe('conj Peru');
  expect(mended(mendStatesBehindMany, lines('friends'))('Chile')).toBe('conj friends');
});

it('a bullet is no name', () => {
  const at = mended(
    mendBullets,
    `
    • NNP nsubj welcomed
    Peru NNP nsubj welcomed
    welcomed VBD root`,
  );
  expect([at('•'), at('Peru')]).toEqual(['punct welcomed', 'nsubj welcomed']);
});
