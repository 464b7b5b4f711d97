import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { indexStatements, readStatements } from './index.js';

const nobody: Cast = { actors: [], places: [], references: [], referenceAt: () => null };
const nothing = {
  instruments: [],
  references: [],
  instrumentAt: () => null,
  provisionAt: () => null,
  pairAt: () => [],
};
const statementsOf = (text: string) => readStatements(analyse(text), nobody, nothing, []);

/** Words and marks out of which quotations of every kind arise, closed or not. */
const newsy = fc
  .array(
    fc.constantFrom(
      ...['“', '”', '"', "''", '‘', '’', '«', '»', ' ', '\n', '\n\n', ',', '.', ':', '—', '\ud800', '\u0000'],
      ...[
        'said',
        'Lopez',
        'that',
        'he',
        'according to',
        'the talks',
        'failed',
        'told',
        'The minister',
        'saying',
        'not',
      ],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

describe('statements of any text', () => {
  it('lie inside the text, with a content each, in the order of the text', () => {
    fc.assert(
      fc.property(newsy, (text) => {
        let before = 0;
        for (const { source, cue, content } of statementsOf(text)) {
          expect(content.length).toBeGreaterThan(0);
          for (const span of [source, cue, ...content]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          const first = Math.min(...content.map(({ start }) => start));
          expect(first).toBeGreaterThanOrEqual(before);
          before = first;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are none where a source is named and nothing that it says', () => {
    expect(statementsOf('according to he not “')).toEqual([]);
  });

  it('are the same when read twice', () => {
    fc.assert(
      fc.property(newsy, (text) => {
        expect(statementsOf(text)).toEqual(statementsOf(text));
      }),
      { numRuns: 50 },
    );
  });

  it('do not fail on random characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        statementsOf(text);
      }),
      { numRuns: 200 },
    );
  });

  it('take time in proportion to the length, marks that nothing closes included', () => {
    const seconds = (times: number): number => {
      const analysis = analyse("“ ‘ '' \" said Lopez, “the talks, he said, ".repeat(times));
      const began = performance.now();
      readStatements(analysis, nobody, nothing, []);
      return (performance.now() - began) / 1000;
    };
    seconds(50);
    const short = seconds(200);
    expect(seconds(2000)).toBeLessThan(Math.max(0.5, short * 40));
  });
});

describe('the statement at a token', () => {
  it('is the innermost one whose content holds it', () => {
    const text = 'Lopez said that Haddad had claimed that the talks failed.';
    const analysis = analyse(text);
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const base = { speakers: [], addressees: [], source: null, cue: null, form: 'indirect' as const };
    const rest = { when: null, medium: null, about: [], because: 'test' };
    const statementAt = indexStatements(analysis, [
      { id: 's1', content: [span('that Haddad had claimed that the talks failed')], ...base, ...rest },
      { id: 's2', content: [span('that the talks failed')], ...base, ...rest },
    ]);
    const at = (word: string) => statementAt(analysis.tokens.findIndex(({ form }) => form === word))?.id ?? null;
    expect([at('Lopez'), at('Haddad'), at('failed')]).toEqual([null, 's1', 's2']);
  });
});
