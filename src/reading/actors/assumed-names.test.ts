import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const personsOf = (text: string): string[] =>
  read({ text, published: '2025-10-27' })
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

describe('one person', () => {
  it.each([
    ['Carlos Lind, whose real name is Luis Ruiz, fled. Ruiz was found.', 'Carlos Lind'],
    ['The commander, whose nom de guerre is Abu Omar, fled. Abu Omar was found.', 'Abu Omar'],
    ['Carlos Lind, known by his nom de guerre Abu Omar, fled.', 'Carlos Lind'],
    ['Joshua Lind was once rich. Later he was Emperor Lind, and Lind fled.', 'Joshua Lind'],
    ['Carlos “El Tigre” Lind fled. Lind was found. Carlos Lind wept.', 'Carlos “El Tigre” Lind'],
    ['Chad held former Marine Carlos Lind. Lind said he was well.', 'Carlos Lind'],
  ])('has several names: %s', (text, name) => expect(personsOf(text)).toEqual([name]));
});

describe('two persons', () => {
  it.each([
    ['Ana Lind, whose brother is Luis Ruiz, fled.', ['Ana Lind', 'Luis Ruiz']],
    ['King Hussein of Jordan praised Saddam Hussein.', ['Hussein', 'Saddam Hussein']],
    ['Ruiz told Carlos “Lind” was a name.', ['Ruiz', 'Carlos']],
  ])('stay two: %s', (text, names) => expect(personsOf(text)).toEqual(expect.arrayContaining(names)));
});
