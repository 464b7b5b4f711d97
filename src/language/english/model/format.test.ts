import { describe, expect, it } from 'vitest';
import { type Header, readModel, writeModel } from './format.js';

const header = { version: 3, id: 'abc123', width: 8 } as unknown as Omit<Header, 'sections'>;

describe('the model file', () => {
  it('gives back what was written', () => {
    const file = writeModel(header, {
      a: Int16Array.of(1, -2, 3),
      b: Float32Array.of(0.5),
      list: new TextEncoder().encode('é'),
    });
    const model = readModel(file);
    expect(model.header.id).toBe('abc123');
    expect([...model.sections.a!]).toEqual([1, -2, 3]);
    expect([...model.sections.b!]).toEqual([0.5]);
    expect(new TextDecoder().decode(model.sections.list as Uint8Array)).toBe('é');
  });

  it('is read from any position of a larger buffer', () => {
    const file = writeModel(header, { a: Float32Array.of(1, 2) });
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    expect([...readModel(shifted.subarray(3)).sections.a!]).toEqual([1, 2]);
  });

  it('says what is wrong with another file', () => {
    expect(() => readModel(new Uint8Array(3))).toThrow('does not start with DRGM');
    expect(() => readModel(new TextEncoder().encode('not a model at all'))).toThrow('does not start with DRGM');
    const file = writeModel(header, { a: new Float32Array(100) });
    expect(() => readModel(file.subarray(0, 200))).toThrow('cut short');
  });
});
