import { describe, expect, it } from 'vitest';
import { readWeights, readWeightsAhead } from './weights.js';

describe('weights', () => {
  it('are the same read ahead and read when they are wanted, and given once', async () => {
    const plain = readWeights('lemmas.txt');
    await readWeightsAhead('lemmas.txt');
    const ahead = readWeights('lemmas.txt');
    expect(Buffer.compare(ahead, plain)).toBe(0);
    expect(readWeights('lemmas.txt')).not.toBe(ahead);
  });

  it('say which file is missing', async () => {
    await expect(readWeightsAhead('moon.txt')).rejects.toThrow('models/english/moon.txt is missing');
    expect(() => readWeights('moon.txt')).toThrow('models/english/moon.txt is missing');
  });
});
