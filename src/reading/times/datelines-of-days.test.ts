import { expect, it } from 'vitest';
import { read } from '../index.js';

it('a dateline may write its day as an ordinal', () => {
  const { document, sentences } = read({
    text: 'ABU DHABI, 18th November, 2025 (WAM) -- President Omar Diaz today received Ana Lind in the capital of the country.',
    published: '2025-11-28',
  });
  expect(document.dateline?.date).toBe('2025-11-18');
  expect(document.text.slice(sentences.at(-1)!.start)).toMatch(/^President/);
});
