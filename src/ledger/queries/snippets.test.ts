import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './search-language.js';
import { snippetsIn } from './snippets.js';

const find = (text: string, query: string, most = 2) =>
  snippetsIn(text, parseQuery(query).wanted, most).map(({ start, end, found }) => ({
    words: text.slice(start, end),
    found: found.map((span) => text.slice(span.start, span.end)),
  }));

describe('snippets', () => {
  it('show the words that were looked for, whatever their case, accents and endings', () => {
    const text = 'The CAFÉ owners were sanctioned.';
    expect(find(text, 'cafe sanctions')).toEqual([{ words: text, found: ['CAFÉ', 'sanctioned'] }]);
  });

  it('find a phrase only where its words stand together', () => {
    expect(find('Peace talks. They talk of peace.', '"peace talks"')[0]!.found).toEqual(['Peace talks']);
  });

  it('find the beginning of a word', () => {
    expect(find('A negotiator negotiates.', 'negotia*')[0]!.found).toEqual(['negotiator', 'negotiates']);
  });

  it('prefer passages that hold more of what was looked for, and keep the order of the text', () => {
    const far = ' and so on'.repeat(40);
    const text = `Oil rose.${far} Oil and gas fell.${far} Gas was dear.`;
    expect(find(text, 'oil gas', 1)[0]!.found).toEqual(['Oil', 'gas']);
    expect(find(text, 'oil gas', 3).map(({ found }) => found)).toEqual([['Oil'], ['Oil', 'gas'], ['Gas']]);
  });

  it('stay within a paragraph and cut at words', () => {
    const text = `Heading of the piece\n${'word '.repeat(60)}oil${' word'.repeat(60)}`;
    const { words } = find(text, 'oil')[0]!;
    expect(words).toMatch(/^word .*oil.* word$/);
    expect(find('Heading\nOil rose.', 'oil')[0]!.words).toBe('Oil rose.');
  });

  it('keep the headline apart from the text, and show nothing twice', () => {
    expect(find('Oil rises\n\nOil rose on Monday.', 'oil').map(({ words }) => words)).toEqual([
      'Oil rises',
      'Oil rose on Monday.',
    ]);
    const text = `Oil rose again. ${'word '.repeat(33)}Oil fell.`;
    expect(find(text, 'oil')).toEqual([{ words: text, found: ['Oil', 'Oil'] }]);
  });

  it('lie inside the text, and what was found lies inside the snippet', () => {
    const query = parseQuery('oil "of peace" sanc*').wanted;
    const pieces = fc.constantFrom('oil', 'of peace', 'sanction', ' ', '\n', 'é', '🙂', 'x'.repeat(50), ', ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, found } of snippetsIn(text, query, 3)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const span of found) {
            expect(span.start).toBeGreaterThanOrEqual(start);
            expect(span.end).toBeLessThanOrEqual(end);
          }
        }
      }),
    );
  });
});
