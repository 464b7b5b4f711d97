import { describe, expect, it } from 'vitest';
import { read } from '../../reading/index.js';
import { dayOfStance } from './stance-day.js';

/** The days on which those in a text took positions toward instruments. */
function days(text: string, published = '2025-11-12'): string[] {
  const reading = read({ text, published });
  const names = new Map(reading.actors.map(({ id, name }) => [id, name]));
  return reading.positions
    .filter(({ toward }) => toward.startsWith('i'))
    .map((one) => `${names.get(one.holder)} ${one.stance} ${dayOfStance(one, { ...reading, published })}`);
}

describe('the day of a position', () => {
  it('is that of the deed that shows it', () => {
    expect(days('Peru suspended the Quito Accord on Monday.')).toEqual(['Peru opposes 2025-11-10']);
    expect(days('Chad ratified the Lagos Convention on 3 November.')).toEqual(['Chad supports 2025-11-03']);
  });
  it('is not told where no day is, or only one to come', () => {
    expect(days('Chad rejects the Lagos Convention.')).toEqual(['Chad rejects null']);
    expect(days('Chad supports the Lagos Convention, which enters into force on 3 December.')).toEqual([
      'Chad supports null',
    ]);
  });
});
