import { expect, it } from 'vitest';
import { describe } from './features.js';

it('sees one word in the variants of an apostrophe, a quotation mark or a dash', () => {
  expect(describe('n’t').word).toBe("n't");
  for (const mark of ['“', '”', '``', "''", '«']) expect(describe(mark).word).toBe('"');
  for (const dash of ['–', '—', '--']) expect(describe(dash).word).toBe('—');
});

it('keeps the case out of the word and in the shape', () => {
  expect(describe('Geneva')).toMatchObject({ lower: 'geneva', suffix3: 'eva', prefix3: 'gen', shape: 'Xxx' });
  expect(describe('GENEVA')).toMatchObject({ lower: 'geneva', shape: 'XX' });
  expect(describe('F-35').shape).toBe('X-dd');
});

it('makes all digits one in the learned words', () => {
  expect(describe('2,231')).toMatchObject({ lower: '2,231', word: '0,000', shape: 'd,dd' });
});

it('bears any string', () => {
  for (const form of ['', '\ud800', 'a'.repeat(100_000), '\u0000', '👩‍👩‍👧'])
    expect(() => describe(form)).not.toThrow();
});
