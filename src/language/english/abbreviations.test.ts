import { describe, expect, it } from 'vitest';
import table from './abbreviations.data.js';
import { abbreviationKind, isLettered } from './abbreviations.js';

describe('abbreviations', () => {
  const rows = table
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

  it('are listed once each, with a kind the splitter knows', () => {
    const forms = rows.map(([form]) => form);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
    for (const [, kind] of rows) expect(['title', 'number', 'inner', 'final']).toContain(kind);
  });

  it('are known in capitals too', () => {
    expect(abbreviationKind('GEN')).toBe('title');
    expect(abbreviationKind('minister')).toBeNull();
  });

  it('made of single letters need no list', () => {
    expect(['U.S', 'a.m', 'J'].every(isLettered)).toBe(true);
    expect(['Mr', 'end.We', ''].some(isLettered)).toBe(false);
  });
});
