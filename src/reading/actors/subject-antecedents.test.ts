import { expect, it } from 'vitest';
import { read } from '../index.js';

/** Who is meant by the last of some words, by name. */
const meant = (text: string, words: string): string | null => {
  const { actors, document } = read({ text, published: '2025-06-01' });
  const start = document.text.lastIndexOf(words);
  return actors.find(({ mentions }) => mentions.some((one) => one.start === start))?.name ?? null;
};

it('those who send a letter argue in it, whoever was many before them', () => {
  const text =
    'The western envoys insist on it. Chile and Peru had sent Lind a letter on Monday, in which they argued that her mandate had ended.';
  expect(meant(text, 'they')).toBe('Chile and Peru');
});

it('whoever draws anger on himself did what it is for', () =>
  expect(meant('Chad said it wanted talks. Peru drew the ire of Chile when it endorsed the text.', 'it')).toBe('Peru'));

it('whoever is accused is to do what is demanded', () =>
  expect(
    meant('Peru left. Lind accused the union of failing to persuade Chile and demanded that it act.', 'it'),
  ).not.toBe('Chile'));

it('whoever informs another of something speaks of himself', () => {
  const text = "Chad's envoy, Omar Diaz, told the meeting that Peru had informed Chad of its readiness to talk.";
  expect(meant(text, 'its')).toBe('Peru');
});

it('a person of whom the sentence before is about is meant though it has a thing for whose', () => {
  const text =
    "Chile's envoy, Seleshi Mora, could not support it. He regretted the vote.\n\nPeru's envoy, Al-Harith Lind, thanked Chad for its vote. He left.";
  expect(meant(text, 'He')).toBe('Al-Harith Lind');
});

it('a council is the one of states that the text names', () =>
  expect(
    meant('The Gulf Cooperation Council met. The six-member council condemned it.', 'The six-member council'),
  ).toBe('Gulf Cooperation Council'));

it('a body is meant though a gerund tells what it does', () =>
  expect(
    meant('The UN Security Council met. Chad stands in the way of the council speaking with one voice.', 'the council'),
  ).toBe('UN Security Council'));

it('the agency is the one whose board the text names', () =>
  expect(meant('The IAEA Board of Governors met. Chad informed the agency.', 'the agency')).toBe(
    'International Atomic Energy Agency',
  ));

it('a form of address by itself is who was last addressed so', () => {
  const text = 'President His Highness Sheikh Omar Diaz received Ana Lind. His Highness thanked her.';
  expect(meant(text, 'His Highness')).toBe('Omar Diaz');
});

it('the two sides are no firms whose deal a text names in passing', () => {
  const text =
    'Peru and Chile met in Lima. Peru thanked Chile. Peru and Chile witnessed the signing of an agreement between Andina Airlines and Santiago Airlines. Peru was pleased. In a joint statement, the two sides condemned it.';
  expect(meant(text, 'the two sides')).toMatch(/Peru|Chile/);
});

it('a paper that adds something is no actor, and the minister of whom it tells the one who did it', () => {
  const text =
    'Omar Diaz, the Chadian minister, told Ivan Kolar, the Croatian minister, so. The Croatian readout made no mention of it. It said Kolar had reminded Diaz of the treaty, which Chad has not signed. The minister, it added, proposed talks.';
  expect(meant(text, 'it')).not.toBe('Chad');
  expect(meant(text, 'The minister')).toBe('Ivan Kolar');
});
