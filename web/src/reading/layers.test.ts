import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layers, readLayers, writeLayers } from './layers';

it('keeps any choice of layers in the address', () => {
  fc.assert(
    fc.property(fc.subarray(layers.map(([layer]) => layer)), (some) => {
      expect(readLayers(writeLayers(new Set(some)))).toEqual(new Set(some));
    }),
  );
});

it('has a letter of its own for each layer', () => {
  expect(new Set(layers.map(([layer]) => layer[0])).size).toBe(layers.length);
});
