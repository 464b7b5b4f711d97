import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.js';
import { firstAt, tokensIn } from './tree.js';

describe('tokens in a stretch of the text', () => {
  const text = 'The envoy had not left. “Peru,” he said, “won’t go.”';
  const analysis = analyse(text);
  const forms = (start: number, end: number) => tokensIn(analysis, { start, end }).map(({ form }) => form);

  it('are those that begin and end in it', () => {
    const start = text.indexOf('had');
    expect(forms(start, start + 'had not left'.length)).toEqual(['had', 'not', 'left']);
    expect(forms(start, start + 'had not le'.length)).toEqual(['had', 'not']);
    expect(forms(start + 1, start + 'had not'.length)).toEqual(['not']);
  });

  it('are the same as when every token is looked at', () => {
    for (let start = 0; start <= text.length; start++)
      for (const end of [start, start + 1, start + 9, text.length])
        expect(forms(start, end)).toEqual(
          analysis.tokens.filter((t) => t.start >= start && t.end <= end).map(({ form }) => form),
        );
  });

  it('are none behind the last', () => {
    expect(firstAt(analysis, text.length)).toBe(analysis.tokens.length);
    expect(forms(text.length, text.length + 5)).toEqual([]);
  });
});
