import { describe, expect, it } from 'vitest';
import { features, published, readWeights } from './features.js';

describe('weights of antecedents', () => {
  it('are published for every feature', () => {
    expect(published.person.length).toBe(features.length);
    expect([...published.person].some((weight) => weight !== 0)).toBe(true);
  });
  it('are refused for a feature that there is not', () => {
    expect(() => readWeights('moon\t1\t2\t3')).toThrow('antecedents.tsv: no feature is called moon');
  });
});
