import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const contentOf = (text: string): string => {
  const [first] = read({ id: 'd', text }).statements;
  return first!.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
};

describe('what is said of a thing', () => {
  it('goes on behind but with what will be done to it', () => {
    expect(
      contentOf('A spokesman for the port said the fee hasn’t yet been fixed, but will probably be set at around 8%.'),
    ).toBe('the fee hasn’t yet been fixed, but will probably be set at around 8%');
  });

  it('goes on with what is likely', () => {
    expect(contentOf('Engineers say the cracks do not affect the dam and are likely to be filled before spring.')).toBe(
      'the cracks do not affect the dam and are likely to be filled before spring',
    );
  });
});
