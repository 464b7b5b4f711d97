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

  it('is told by an office that he has left, at his own office', () => {
    const text = (where: string) =>
      `Peruvian Foreign Minister Rosa Huamani has been in Brussels. In ${where}, the former defence minister spoke of the war.`;
    expect(wordsOf(text('an interview at her office in Lima'), 'Rosa Huamani')).toContain(
      'the former defence minister',
    );
    expect(wordsOf(text('Nairobi'), 'Rosa Huamani')).not.toContain('the former defence minister');
  });

  it('is nobody of whom there is none', () => {
    expect(
      read({ text: 'No minister came. The committee had no chair.' }).actors.map(({ kind }) => kind),
    ).not.toContain('person');
  });

  it('is not told of a president of the Security Council by the state that writes to him', () => {
    const { actors } = read({
      text: 'Peruvian Foreign Minister Rosa Huamani wrote to the president of the Security Council.',
    });
    expect(actors.find(({ name }) => name.startsWith('the president'))?.country ?? null).toBe(null);
  });

  it('is no band where a line is all in capitals', () => {
    expect(read({ text: 'WHAT IS THE SNAPBACK?\n\nIt lets Peru act.' }).actors.map(({ name }) => name)).toEqual([
      'Peru',
    ]);
  });
});
