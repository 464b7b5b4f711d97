import { describe, expect, it } from 'vitest';
import { fileIn, whoSay } from './disagreement-words.js';

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

describe('a document without source and title', () => {
  it('is named by its file, its host, or as a text that was pasted', () => {
    expect(fileIn('articles/2016/envoys.txt')).toBe('envoys.txt');
    expect(fileIn('C:\\articles\\envoys.txt')).toBe('envoys.txt');
    expect(fileIn('many.jsonl:12')).toBe('many.jsonl:12');
    expect(fileIn('https://news.example/2025/envoys.html')).toBe('news.example');
    expect(fileIn('text:0123456789abcdef')).toBe('pasted text 01234567');
    expect(fileIn('-')).toBe('-');
  });
});
