import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Whom words mean, where they stand last. */
const meant = (text: string, words: string): string | null => {
  const { actors } = read({ text, published: '2025-10-27' });
  const start = text.lastIndexOf(words);
  return actors.find((one) => one.mentions.some((mention) => mention.start === start))?.name ?? null;
};

describe('we', () => {
  it.each([
    ['Rosa Lind, a spokeswoman for the Red Cross, said: “We have left.”', 'International Committee of the Red Cross'],
    ['Rosa Lind, president of the Law Society of Kenya, said: “We have left.”', 'Law Society of Kenya'],
  ])('is the body that somebody speaks for: %s', (text, name) => expect(meant(text, 'We')).toBe(name));

  it.each([
    'Rosa Lind, a lawyer for the Red Cross, said: “We have left.”',
    'Rosa Lind, the president of Peru, said: “We have left.”',
    'Rosa Lind, a former spokeswoman for the Red Cross, said: “We have left.”',
  ])('of anybody else is not told: %s', (text) => expect(meant(text, 'We')).toBeNull());

  it('is those who answer together', () => {
    const turns = [
      'Rosa Lind: We began in May.',
      'Carlos Mora: It was hard.',
      'Rosa Lind: Yes.',
      'Carlos Mora: Our plan held.',
    ];
    const text = ['Rosa Lind and Carlos Mora spoke to us.', ...turns].join('\n\n');
    expect(meant(text, 'We began')).toBe('Rosa Lind and Carlos Mora');
    expect(meant(text, 'Our plan')).toBe('Rosa Lind and Carlos Mora');
  });
});

describe('a child', () => {
  it('is the one that a text has, whatever it calls her', () => {
    const text =
      'Carlos Lind and his wife lost their child, Rosa, in May. The baby was ill. His daughter was one year old.';
    expect(meant(text, 'The baby')).toBe('Rosa');
  });

  it.each([
    'Lind lost her son, Carlos. Ruiz wept. His daughter was ill. The baby was found.',
    'Lind’s children fled. Her son, Carlos, stayed. The baby was found.',
  ])('may be another: %s', (text) => expect(meant(text, 'The baby')).not.toBe('Carlos'));
});
