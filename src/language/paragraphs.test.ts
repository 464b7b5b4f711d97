import { describe, expect, it } from 'vitest';
import { readParagraphs } from './paragraphs.js';

const cut = (text: string): string[] => readParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('readParagraphs', () => {
  it('takes each line for a paragraph', () => {
    expect(cut('Talks fail\nThe ministers parted.\r\nNo date was set.\n\n')).toEqual([
      'Talks fail',
      'The ministers parted.',
      'No date was set.',
    ]);
  });

  const wrapped = `The ministers of the two islands met on Monday in the old
town hall, where they spoke for three hours about fish, the
price of oil and a bridge that neither of them can pay for.
   A second meeting is planned for the autumn, said one of
the aides, who was not allowed to speak about it and asked
that his name be kept out of it.

It will be held on the larger island, unless the ferry is
out of order again.
- The first point is fish.
- The second point is oil.`;

  it('joins hard-wrapped lines up to a blank line, an indented line or a list item', () => {
    const found = cut(wrapped).map((paragraph) => paragraph.replace(/\s+/g, ' '));
    expect(found.map((paragraph) => paragraph.slice(0, 12))).toEqual([
      'The minister',
      'A second mee',
      'It will be h',
      '- The first ',
      '- The second',
    ]);
    expect(found[1]).toMatch(/kept out of it\.$/);
  });

  it('finds none in empty text', () => expect(cut(' \n\t\n')).toEqual([]));
});
