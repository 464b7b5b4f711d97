import { expect, it } from 'vitest';
import { read } from '../index.js';

it('a minister of one state is not the one whom the next sentence names as another’s', () => {
  const text =
    'Peru’s minister said his delegation would abstain.\n\nChile asked for more time. Its minister, Ana Lind, backed the idea.';
  const people = read({ text, published: '2026-02-01' }).actors.filter(({ kind }) => kind === 'person');
  expect(people.map(({ name, country }) => `${name} ${country}`)).toEqual(['Peru’s minister PER', 'Ana Lind CHL']);
});

const names = (text: string): string[] =>
  read({ text, published: '2026-02-01' })
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name, mentions }) => `${name} ${mentions.length}`);

it('who is described behind a dateline is named in the next paragraph', () => {
  expect(
    names(
      'LIMA, March 14 (Reuters) - Peru’s foreign minister said on Saturday that her country would stay.\n\nAna Lind told reporters it was over.',
    ),
  ).toEqual(['Ana Lind 3']);
});

it('so is a minister with an article who speaks first', () => {
  expect(
    names('The defence secretary said that nothing had changed.\n\nAna Lind told MPs the rules were strict.'),
  ).toEqual(['Ana Lind 2']);
});

it('but not whoever is only accused there', () => {
  expect(names('The defence secretary was accused of fraud.\n\nLuis Huamani said he had letters.')).toEqual([
    'The defence secretary 1',
    'Luis Huamani 2',
  ]);
});

it('nor is somebody whom a clause says to be somebody else', () => {
  expect(
    names('Peru’s finance minister resigned on Monday.\n\nAna Lind, who leads the opposition, said it was late.'),
  ).toEqual(['Peru’s finance minister 1', 'Ana Lind 2']);
});

it('nor is the prime minister the defence minister whom the next sentence names', () => {
  expect(names('The prime minister left early. The defence minister, Rosa Lind, said it was late.')).toEqual([
    'The prime minister 1',
    'Rosa Lind 2',
  ]);
});

it('a part of a known party is of its state, whatever its name tells', () => {
  const { actors } = read({ text: "The Central Committee of the Workers' Party of Korea met on Monday." });
  expect(actors[0]?.country).toBe('PRK');
});

it('leaders whose declaration is called by a town are of no one state', () => {
  const { actors } = read({ text: 'The Johannesburg Leaders’ Declaration was adopted on Saturday.' });
  expect(actors.map(({ country }) => country)).toEqual([null]);
});
