import { describe, expect, it } from 'vitest';
import { independentSources } from './sources.js';

const from = (copies: string, ...sources: string[]) => ({ copies, sources });

describe('independent sources', () => {
  it('are counted by house', () => {
    expect(independentSources([from('a', 'ridge wire'), from('b', 'harbour post')])).toBe(2);
    expect(independentSources([from('a', 'ridge wire'), from('b', 'ridge wire')])).toBe(1);
  });

  it('count a wire story once, however many papers print it', () => {
    expect(independentSources([from('a', 'harbour post'), from('a', 'frontier times'), from('a', 'ridge wire')])).toBe(
      1,
    );
  });

  it('are tied together over a document that came from two of them', () => {
    expect(independentSources([from('a', 'one'), from('b', 'two'), from('c', 'one', 'two')])).toBe(1);
    expect(independentSources([from('a', 'one'), from('b', 'two'), from('b', 'three'), from('c', 'four')])).toBe(3);
  });

  it('are one for each text where no house is named', () => {
    expect(independentSources([from('a'), from('b'), from('b')])).toBe(2);
    expect(independentSources([])).toBe(0);
  });
});
