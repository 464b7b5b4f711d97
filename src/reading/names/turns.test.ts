import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { readNames } from './index.js';
import { findTurns } from './turns.js';

const labels = (text: string): string[] => {
  const analysis = analyse(text);
  return findTurns(analysis).map(({ labelFirst, labelLast }) =>
    text.slice(analysis.tokens[labelFirst]!.start, analysis.tokens[labelLast - 1]!.end),
  );
};

describe('turns', () => {
  it('are what several speakers say in a transcript, each to the next label', () => {
    const text = 'Adeyemi: We met in Rome.\n\nMs. Keller: When was that?\n\nAdeyemi: In May.\n\nMs. Keller: Thank you.';
    expect(labels(text)).toEqual(['Adeyemi', 'Ms. Keller', 'Adeyemi', 'Ms. Keller']);
    const [first, second] = findTurns(analyse(text));
    expect(first!.last).toBe(second!.labelFirst);
  });
  it('are found where a question has a letter for a label', () => {
    expect(labels('Q: Why now?\n\nMR. HUAMANI: It was time.\n\nQ: And then?\n\nMR. HUAMANI: We left.')).toHaveLength(4);
  });
  it('are not begun by a word and a colon in an article', () => {
    expect(labels('Note: The treaty was signed in May.\n\nThe parties meet on Monday.')).toEqual([]);
    expect(labels('The ministers agreed on three points: trade, water and borders.')).toEqual([]);
  });
  it('name their speaker, of whatever kind the name looks', () => {
    const text = 'Brill: I went home.\n\nTarso: Why?\n\nBrill: It was late.\n\nTarso: I see.';
    expect(readNames(analyse(text)).map(({ kind }) => kind)).toEqual(['person', 'person', 'person', 'person']);
  });
  it('have the state of who speaks in brackets behind the name', () => {
    const text = 'Ms. Huamani (Peru): We thank you.\n\nMr. Ruiz (Chile) (spoke in Spanish): We do, too.';
    expect(labels(text)).toEqual(['Ms. Huamani', 'Mr. Ruiz']);
  });
  it('begin with a name in capitals and a stop in the records of a parliament', () => {
    expect(labels('Mr. HUAMANI. Madam Speaker, I rise.\n\nMs. ROS-LIND. I yield.')).toEqual([
      'Mr. HUAMANI',
      'Ms. ROS-LIND',
    ]);
    expect(labels('Mr. Huamani. That was his name.')).toEqual([]);
  });
});
