import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultIn } from './fault';
import { pieces } from './snippet';

describe('snippets', () => {
  it('are cut at what was looked for', () => {
    const cut = pieces({ start: 10, words: 'the talks went on', found: [{ start: 14, end: 19 }] });
    expect(cut.map(({ words, isFound }) => (isFound ? `[${words}]` : words)).join('')).toBe('the [talks] went on');
  });
  it('keep their words, wherever something was found', () => {
    const spans = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60) }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string(), fc.nat(20), spans, (words, start, found) => {
        expect(
          pieces({ start, words, found })
            .map((piece) => piece.words)
            .join(''),
        ).toBe(words);
      }),
    );
  });
});

describe('what is wrong with a query', () => {
  it('is told with its place', () => {
    expect(faultIn('these quotation marks are not closed (at character 3)\n  a "b\n    ^')).toEqual({
      words: 'these quotation marks are not closed',
      query: 'a "b',
      at: 2,
    });
  });
  it('is told as it is where it has no place', () => {
    expect(faultIn('the server is busy')).toEqual({ words: 'the server is busy', query: null, at: 0 });
  });
});
