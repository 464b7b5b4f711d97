import { describe, expect, it } from 'vitest';
import { BatchMeasure } from './batch-measure.js';

describe('a batch', () => {
  let time = 0;
  const measure = () => new BatchMeasure(() => time);
  const storing = (milliseconds: number) => async () => {
    time += milliseconds;
  };

  it('is full at 32 documents, or two seconds after its first', () => {
    const batch = measure();
    batch.begin();
    expect(batch.isFull(31)).toBe(false);
    expect(batch.isFull(32)).toBe(true);
    time += 2_000;
    expect(batch.isFull(1)).toBe(true);
  });

  it('takes the longer, and the more documents, the longer the last one took to be stored', async () => {
    const batch = measure();
    for (const took of [400, 5_000]) {
      await batch.timed(storing(took));
      batch.begin();
      time += took - 1;
      expect(batch.isFull(500)).toBe(false);
      expect(batch.isFull(512)).toBe(true);
      time += 1;
      expect(batch.isFull(32)).toBe(true);
    }
    expect(batch.isFull(1)).toBe(true);
  });

  it('waits for no more than half a minute', async () => {
    const batch = measure();
    await batch.timed(storing(300_000));
    batch.begin();
    time += 30_000;
    expect(batch.isFull(1)).toBe(true);
  });
});
