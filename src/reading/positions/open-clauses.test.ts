import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const lines = (text: string) => {
  const { positions, actors, instruments } = read({ text });
  const nameOf = (id: string) => [...actors, ...instruments].find((one) => one.id === id)!.name;
  return positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`);
};

describe('what somebody would find or say', () => {
  it.each([
    '"If the ministry had found that the Lima Treaty was the way to go, we would have signed," Lind said.',
    'Had Iran declared that Resolution 2231 was void, talks would have ended.',
  ])('is no position: %s', (text) => expect(lines(text)).toEqual([]));

  it('is one where it is told', () => expect(lines('Iran declared that Resolution 2231 was void.')).toHaveLength(1));
});

it('those who are said to agree on it hold it, and not whoever tells so', () =>
  expect(lines('The minister said that Chad and Mali agree that the Lima Treaty is in force.')).toEqual([
    'Chad holds-in-force Lima Treaty',
    'Mali holds-in-force Lima Treaty',
  ]));
