import { describe, expect, it } from 'vitest';
import { originWords } from './origin-words';

describe('what a document without a title is called', () => {
  it('is its file or address, and of a pasted text words', () => {
    expect(originWords('inbox/a.txt')).toBe('inbox/a.txt');
    expect(originWords('https://news.example/a')).toBe('https://news.example/a');
    expect(originWords('text:20e4034cc58c659d')).toBe('Pasted text 20e4034c');
  });
});
