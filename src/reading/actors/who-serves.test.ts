import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const wordsOf = (text: string, name: string): string[] => {
  const actor = read({ text, published: '2025-10-27' }).actors.find((one) => one.name === name);
  return actor ? actor.mentions.map(({ start, end }) => text.slice(start, end)) : [];
};

describe('who speaks for another', () => {
  it('is not he', () => {
    const text = 'A spokesman for UN Secretary-General António Guterres said the talks would go on.';
    expect(wordsOf(text, 'António Guterres')).toEqual(['UN Secretary-General', 'António Guterres']);
  });

  it('does not hold his office', () => {
    const text = 'A spokesperson for the UN secretary-general, Rosa Huamani, said the talks would go on.';
    const [one] = read({ text }).actors.filter(({ name }) => name === 'Rosa Huamani');
    expect(one!.offices.map(({ title }) => title)).toEqual(['spokesperson']);
  });

  it('means the president of his own state', () => {
    const text =
      'President Donald Trump left. President Vladimir Putin met envoys. White House spokeswoman Ana Bell said the president would call him.';
    expect(wordsOf(text, 'Donald Trump')).toContain('the president');
  });
});

describe('who somebody is', () => {
  it('is told of a name behind a form of address', () => {
    expect(wordsOf('Mr Huamani, a pastor’s son, joined the ministry. He left it in May.', 'Huamani')).toContain('He');
  });

  it('is told of a premier who has left', () => {
    expect(
      wordsOf(
        'Former Prime Minister Antonis Samaras spoke. Ana Bell said the former premier had lied.',
        'Antonis Samaras',
      ),
    ).toContain('the former premier');
  });

  it('is told by a headline', () => {
    const text =
      'Top Peruvian diplomat slams vote\n\nLIMA — Peru’s ambassador to the United Nations, Rosa Huamani, has rejected the vote.';
    expect(wordsOf(text, 'Rosa Huamani')).toContain('Top Peruvian diplomat');
  });
});
