import { describe, expect, it } from 'vitest';
import { whoSay } from './disagreement-words.js';

const papers = (count: number): string[] => Array.from({ length: count }, (_, at) => `Paper ${at + 1}`);

describe('who says a version', () => {
  it('is named, source by source', () => {
    expect(whoSay(['Gulf Courier', 'Levant Times'], 3, true)).toBe('Gulf Courier, Levant Times');
    expect(whoSay(papers(8), 8, true)).toBe(papers(8).join(', '));
  });

  it('is told by some where there are many, with how many reports there are', () => {
    const some = '40 reports, some of them by Paper 1, Paper 2, Paper 3, Paper 4';
    expect(whoSay(papers(9), 40, true)).toBe(some);
  });

  it('is never told as if it were all, where not all reports were looked up', () => {
    expect(whoSay(['Gulf Courier'], 40, false)).toBe('40 reports, some of them by Gulf Courier');
  });
});
