import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const chainOf = (text: string, name: string): string[] =>
  read({ text })
    .actors.find((one) => one.name === name)
    ?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [];

describe('whom a headline tells of', () => {
  it('is the only one of whom the next sentences say the same', () => {
    const text =
      'Former judge named to lead inquiry in Peru\n\nPeru on Monday named Rosa Huamani, a 62-year-old former judge, to lead an inquiry.';
    expect(chainOf(text, 'Rosa Huamani')).toContain('Former judge');
  });
  it('is nobody of another office, nor one of two', () => {
    const judge =
      'Former judge named to lead inquiry in Peru\n\nPeru on Monday named Rosa Huamani, a judge, to lead it.';
    expect(chainOf(judge, 'Rosa Huamani')).not.toContain('Former judge');
    const two =
      'Judge to lead inquiry in Peru\n\nPeru named Rosa Huamani, a judge. Ana Lind, a judge in Lima, will help.';
    expect(chainOf(two, 'Rosa Huamani')).not.toContain('Judge');
  });
});

describe('who has held the post', () => {
  it('is the one told of by it before', () =>
    expect(
      chainOf(
        "Peru's finance minister rejected the offer. Carlos Huamani, an economist who has held the post since 2021, told lawmakers so.",
        'Carlos Huamani',
      ),
    ).toContain("Peru's finance minister"));
  it('is none of two', () =>
    expect(
      chainOf(
        "The bank wrote to Peru's finance minister and to Chile's finance minister. Carlos Huamani, who has held the post since 2021, told lawmakers so.",
        'Carlos Huamani',
      ),
    ).not.toContain("Peru's finance minister"));
});
