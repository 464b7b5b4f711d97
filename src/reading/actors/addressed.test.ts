import { expect, it } from 'vitest';
import { read } from '../read.js';

const speakersIn = (text: string): (string | undefined)[] => {
  const { statements, actors } = read({ text });
  return statements.map(({ speakers }) => actors.find(({ id }) => id === speakers[0])?.name);
};

it('gives a couple their surname, and each the words said under it', () => {
  expect(
    speakersIn('Peter and Maria Novak spoke in Lima. Mr. Novak said the treaty was dead. Ms. Novak said she agreed.'),
  ).toEqual(['Peter Novak', 'Maria Novak']);
});

it('does not take a man and a woman of one surname for one person', () => {
  const text = 'Arwin Orhan spoke in Lima. Mr. Orhan said the treaty was dead. Ms. Orhan said she agreed.';
  expect(new Set(read({ text }).statements.map(({ speakers }) => speakers[0])).size).toBe(2);
});

it('knows a man by the address before his surname', () => {
  const text = 'Arwin Orhan met Maria Novak. Mr. Orhan left Lima. She said the treaty was dead.';
  expect(speakersIn(text)).toEqual(['Maria Novak']);
});
