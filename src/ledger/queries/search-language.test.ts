import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QueryError } from './query-error.js';
import { parseQuery } from './search-language.js';

const phrase = (...words: string[]) => ({ is: 'phrase', words, isPrefix: false });
const filter = (name: string, value: string, at: number) => ({ is: 'filter', name, value, at });

/** What is said of a query that cannot be understood, and the character to which it points. */
function complaint(query: string): [string, number] {
  try {
    parseQuery(query);
  } catch (error) {
    expect(error).toBeInstanceOf(QueryError);
    const [message, shown, mark] = (error as Error).message.split('\n');
    expect(shown).toBe(`  ${query}`);
    return [message!, mark!.indexOf('^') - 2];
  }
  throw new Error(`understood: ${query}`);
}

describe('the language of search', () => {
  it('takes words, phrases and beginnings that must all occur', () => {
    expect(parseQuery('oil "snap back" sanction*').wanted).toEqual({
      is: 'all',
      of: [phrase('oil'), phrase('snap', 'back'), { is: 'phrase', words: ['sanction'], isPrefix: true }],
    });
  });

  it('sets apart what must not occur, written with - or NOT', () => {
    const { wanted, unwanted } = parseQuery('talks -oil NOT (gas OR coal)');
    expect(wanted).toEqual(phrase('talks'));
    expect(unwanted).toEqual({ is: 'any', of: [phrase('oil'), { is: 'any', of: [phrase('gas'), phrase('coal')] }] });
  });

  it('keeps filters apart from words, with where each stands', () => {
    const { wanted, filters } = parseQuery('talks actor:"Ali Rahimi" -type:consult');
    expect(wanted).toEqual(phrase('talks'));
    expect(filters).toEqual({
      is: 'all',
      of: [filter('actor', 'Ali Rahimi', 12), { is: 'not', of: filter('type', 'consult', 31) }],
    });
  });

  it('joins filters by OR', () => {
    expect(parseQuery('source:a OR source:b').filters).toEqual({
      is: 'any',
      of: [filter('source', 'a', 7), filter('source', 'b', 19)],
    });
  });

  it('reads numbers, true and null as words, and keeps what joins the parts of a word', () => {
    expect(parseQuery('2231 true').wanted).toEqual({ is: 'all', of: [phrase('2231'), phrase('true')] });
    expect(parseQuery("Iran's al-Quds U.S.").wanted).toEqual({
      is: 'all',
      of: [phrase("Iran's"), phrase('al-Quds'), phrase('U.S')],
    });
  });

  it('takes signs that mean nothing to it for part of a word or a value', () => {
    expect(parseQuery('oil, gas; AT&T').wanted).toEqual({
      is: 'all',
      of: [phrase('oil'), phrase('gas'), phrase('AT&T')],
    });
    expect(parseQuery('actor:person/alirahimi/IRN').filters).toEqual(filter('actor', 'person/alirahimi/IRN', 6));
  });

  it('asks for nothing where there is nothing', () => {
    expect(parseQuery('  ')).toEqual({ wanted: null, unwanted: null, filters: null });
  });

  it('points to what it cannot understand', () => {
    expect(complaint('talks "of peace')).toEqual([expect.stringContaining('not closed'), 6]);
    expect(complaint('(talks OR oil')).toEqual([expect.stringContaining('not closed'), 0]);
    expect(complaint('talks AND')).toEqual([expect.stringContaining('missing at the end'), 9]);
    expect(complaint('oil a:b:c')).toEqual([expect.stringContaining('“:” cannot stand here'), 7]);
    expect(complaint('oil colour:red')).toEqual([expect.stringContaining('no such filter'), 4]);
    expect(complaint('oil actor:')).toEqual([expect.stringContaining('value is missing'), 10]);
    expect(complaint('since:>2025')).toEqual([expect.stringContaining('NAME:VALUE'), 0]);
    expect(complaint('oil ***')).toEqual([expect.stringContaining('no word'), 4]);
    expect(complaint('s*ction')).toEqual([expect.stringContaining('end of a word'), 0]);
  });

  it('refuses what the index cannot answer', () => {
    expect(complaint('oil OR actor:IRN')[0]).toContain('joined by AND');
    expect(complaint('gas OR (oil -coal)')[0]).toContain('beside the others');
  });

  it('answers any text with a query or with a complaint that shows it', () => {
    const pieces = fc.constantFrom(
      'oil',
      '"',
      '(',
      ')',
      '-',
      'NOT ',
      'OR ',
      'AND ',
      'actor:',
      'IRN',
      '*',
      ' ',
      '’',
      "'",
      ':',
      ',',
      '[',
      '/',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const query = parts.join('');
        try {
          parseQuery(query);
        } catch (error) {
          expect(error).toBeInstanceOf(QueryError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
