import { describe, expect, it } from 'vitest';
import { cutWords } from './pieces.js';

const words = (text: string) => text.split(' ');

describe('cutWords', () => {
  it('leaves what is short enough as it is', () => {
    expect(cutWords(words('They met .'), 3)).toEqual([['They', 'met', '.']]);
    expect(cutWords([], 3)).toEqual([]);
  });

  it('prefers to cut after a stop, then after a comma, then where it must', () => {
    expect(cutWords(words('a b ; c , d e f'), 5)).toEqual([words('a b ;'), words('c , d e f')]);
    expect(cutWords(words('a b c , d e f'), 5)).toEqual([words('a b c ,'), words('d e f')]);
    expect(cutWords(words('a b c d e f g'), 3)).toEqual([words('a b c'), words('d e f'), ['g']]);
  });

  it('loses no word', () => {
    const long = Array.from({ length: 1000 }, (_, i) => (i % 7 === 0 ? ',' : `w${i}`));
    expect(cutWords(long, 60).flat()).toEqual(long);
  });
});
