import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const stances = (text: string): string[] => {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  const nameOf = (id: string) => [...actors, ...instruments].find((one) => one.id === id)!.name;
  return positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`);
};

describe('clauses without a subject', () => {
  it('are those of whom the heading of a communiqué names', () => {
    expect(
      stances(
        'The leaders of Chad and Mali, meeting in Lima:\n\n1. Reaffirm their support for the Lima Accord.\n\n2. Welcome the Oslo Treaty.',
      ),
    ).toEqual([
      'Chad supports Lima Accord',
      'Mali supports Lima Accord',
      'Chad supports Oslo Treaty',
      'Mali supports Oslo Treaty',
    ]);
  });

  it('are those of the body that adopts a resolution', () => {
    expect(
      stances(
        'The Security Council,\n\nRecalling its previous resolutions,\n\n1. Reaffirms its support for the Lima Accord;\n\n2. Endorses the Oslo Treaty;',
      ),
    ).toEqual(['UN Security Council supports Lima Accord', 'UN Security Council supports Oslo Treaty']);
  });

  it.each([
    'Chad:\n\n1. Ratify the Lima Accord.',
    'Chad and Mali met in Lima on Monday.\n\nReject the Lima Accord.',
    'Advice for Chad and Mali:\n\n1. Endorse the Lima Accord.',
  ])('are nobody’s elsewhere: %s', (text) => expect(stances(text)).toEqual([]));
});
