import { expect, it } from 'vitest';
import { read } from '../read.js';

/** Whom words mean, where they stand last. */
const meant = (text: string, words: string): string | null => {
  const { actors } = read({ text, published: '2025-10-27' });
  const start = text.lastIndexOf(words);
  return actors.find((one) => one.mentions.some((mention) => mention.start === start))?.name ?? null;
};

it.each([
  ['Peruvian Prime Minister Rosa Lind met Chile’s Carlos Mora. The Peruvian said she was tired.', 'The Peruvian'],
  ['Danish envoy Rosa Lind left. Mora met the Dane in Lima.', 'Dane'],
])('takes one of a state’s people for the one who was named: %s', (text, words) =>
  expect(meant(text, words)).toBe('Rosa Lind'),
);

it.each([
  ['French envoy Rosa Lind left Lima. The French accepted the offer.', 'The French', 'The French'],
  ['Danish envoy Rosa Lind left Lima. The Danes accepted the offer.', 'Danes', 'Danes'],
  ['Peruvian envoy Rosa Lind left. The Chilean said she was tired.', 'The Chilean', 'The Chilean'],
])('takes neither a people nor one of another state for somebody named: %s', (text, words, name) =>
  expect(meant(text, words)).toBe(name),
);
