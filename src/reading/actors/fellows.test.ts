import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Whom the words that end a text's last mention of them speak of. */
const meant = (text: string, words: string): string | undefined => {
  const at = text.lastIndexOf(words);
  const { actors } = read({ text, published: '2025-10-27' });
  return actors.find(({ mentions }) => mentions.some(({ start, end }) => start <= at && end >= at + words.length))
    ?.name;
};

describe('whom a nationality and a trade mean', () => {
  it.each([
    [
      'Rosa Huamani, the Peruvian head of the IAEA, flew to Tehran. The talks lasted a day. "We are close," the veteran Peruvian diplomat said.',
      'veteran Peruvian diplomat',
      'Rosa Huamani',
    ],
    [
      'Jan Novak, a Czech senator, left the hall. The vote was lost. Nobody minded. The veteran Czech politician called it a shame.',
      'Czech politician',
      'Jan Novak',
    ],
  ])('the one named: %s', (text, words, name) => expect(meant(text, words)).toBe(name));

  it.each([
    [
      'Rosa Huamani, the Peruvian head of the IAEA, flew in. She met a Peruvian diplomat. It rained. "We are close," the Peruvian diplomat said.',
      'Peruvian diplomat',
    ],
    [
      'Ana Ruiz, a Peruvian writer, arrived. Talks went on all day. The Peruvian diplomat said little.',
      'Peruvian diplomat',
    ],
    [
      'Abbas Mora, the Iranian foreign minister, came. A ship was hit. The senior Iranian official said it was an accident.',
      'Iranian official',
    ],
  ])('nobody of another trade: %s', (text, words) =>
    expect(['Rosa Huamani', 'Ana Ruiz', 'Abbas Mora']).not.toContain(meant(text, words)),
  );
});

describe('whose an office is behind a nationality', () => {
  const office = (text: string) => {
    const { actors } = read({ text });
    const one = actors.find(({ name }) => name === 'Rosa Huamani')!;
    return [one.country, actors.find(({ id }) => id === one.offices[0]?.of)?.name];
  };
  it('is the body of many states', () => {
    expect(office('Rosa Huamani, the Peruvian chief of the World Bank, flew in.')).toEqual(['PER', 'World Bank']);
    expect(office('Rosa Huamani, the Peruvian head of the army, flew in.')).toEqual(['PER', 'Peru']);
    expect(office('Rosa Huamani, the Peruvian ambassador to the UN, flew in.')).toEqual(['PER', 'Peru']);
  });
});

describe('whom somebody has survived', () => {
  it('is whom the text opened with as dead', () =>
    expect(
      meant(
        'Tomas Harlan, who has died aged 83, drafted the river treaty. His friend Josef Klima became a minister. He is survived by a son.',
        'He',
      ),
    ).toBe('Tomas Harlan'));
});

describe('whose ministry tells it', () => {
  const of = (text: string) => read({ text }).actors.find(({ name }) => name === 'its foreign ministry')?.country;
  it('is that of the only state of the sentence', () => {
    expect(of('The position of Japan has not changed: according to its foreign ministry, talks go on.')).toBe('JPN');
    expect(of('The talks in Qatar ended without result, according to its foreign ministry.')).toBe('QAT');
    expect(of('Talks in Qatar on Sudan ended without result, according to its foreign ministry.')).toBeNull();
  });
});
