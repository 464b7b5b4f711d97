import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** `second annex of Lima Accord 2`: the name, of what it is a part, and how often it is spoken of. */
const found = (text: string): string[] => {
  const { instruments } = read({ text, published: '2025-06-01' });
  const nameOf = (id: string) => instruments.find((one) => one.id === id)!.name;
  return instruments.map(({ name, of, mentions }) => `${name}${of ? ` of ${nameOf(of)}` : ''} ${mentions.length}`);
};

describe('an annex', () => {
  it('has an entry of its own', () => {
    expect(
      found('The Lima Accord was signed. Peru opposes the second annex. Chad hailed the accord and the annex.'),
    ).toEqual(['Lima Accord 2', 'second annex of Lima Accord 2']);
    expect(found('Peru opposes an annex on grain to the Lima Accord. Chad backs its annex on fish.')).toEqual([
      'annex on grain of Lima Accord 1',
      'Lima Accord 1',
      'annex on fish of Lima Accord 1',
    ]);
    expect(
      found(
        'Peru signs border pact; Chad rejects land-swap annex\n\nPeru signed the border pact. Chad rejects an annex.',
      ),
    ).toEqual(['border pact 2', 'land-swap annex of border pact 2']);
  });

  it('belongs to none of two that were spoken of', () =>
    expect(found('Peru backs the Lima Accord and the Oslo Treaty. It opposes the second annex.')).toContain(
      'second annex 1',
    ));

  it.each([
    'The Lima Accord was signed in the embassy annex.',
    'Peru met Chad in the annex of a hotel.',
    'The Lima Accord was signed. Peru opposes annex 2.',
  ])('is none in: %s', (text) => expect(found(text).join()).not.toContain('annex'));
});
