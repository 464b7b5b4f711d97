import { expect, it } from 'vitest';
import { read } from '../index.js';

const people = (text: string): string[] =>
  read({ text, published: '2026-02-01' })
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name, country, offices }) => `${name} ${country} ${offices.map(({ title }) => title).join(', ')}`.trim());

const speakers = (text: string): string[] => {
  const { actors, statements } = read({ text, published: '2026-02-01' });
  return statements.flatMap((one) => one.speakers.map((id) => actors.find((actor) => actor.id === id)!.name));
};

it('forms of address of other lands are no part of a name', () => {
  expect(people('Shri Carlos Huamani met Hajia Rosa Lind and Alhaji Jan Moro.')).toEqual([
    'Carlos Huamani null',
    'Rosa Lind null',
    'Jan Moro null',
  ]);
  expect(speakers('Smt. Rosa Lind said it was late. Engr. Jan Moro said it was not.')).toEqual([
    'Rosa Lind',
    'Jan Moro',
  ]);
  expect(speakers('Tan Sri Othman Moro said it was late.')).toEqual(['Othman Moro']);
  expect(speakers('U Kyaw Huamani, the junta’s spokesman, said it was late.')).toEqual(['Kyaw Huamani']);
});

it('nor do they part an office from its holder', () =>
  expect(people('Prime Minister Datuk Seri Rosa Huamani said it was late.')).toEqual([
    'Rosa Huamani null prime minister',
  ]));

it('an office that begins with *Lord* names nobody', () => {
  expect(people('The Lord Chancellor, Rosa Huamani, left.')).toEqual(['Rosa Huamani null lord chancellor']);
  expect(people('The Lord Mayor of Lima said the port was shut.')[0]).toMatch(/^The Lord Mayor of Lima/);
});

it('two peers who speak are two', () =>
  expect(speakers('Lord Huamani of Lima and Lord Moro said the bill was late.')).toHaveLength(2));

it('an office with small and capital letters names nobody', () =>
  expect(people('Rosa Huamani, minister of Foreign Affairs, met the envoy.')[0]).toBe(
    'Rosa Huamani null minister of foreign affairs',
  ));

it('the WHO is a body and no pronoun', () => {
  expect(speakers('The WHO said the fever was spreading.')).toEqual(['World Health Organization']);
  expect(people('The WHO chief urged calm.')).toEqual(['The WHO chief null chief']);
});

it('who works for a body in a state holds his office there', () => {
  const { actors } = read({ text: 'The UN’s relief coordinator for Mali, Rosa Lind, left.' });
  expect(actors.find(({ name }) => name === 'Rosa Lind')).toMatchObject({ country: null, sectors: ['IGO'] });
});

it('who writes of himself is the one of the by-line, where he holds an office', () => {
  const text = (line: string): string =>
    `Why we left\n\n${line}\n\nI told the envoys that we would go. We want peace.\n\nChile criticised the move.`;
  expect(speakers(text('By Rosa Lind, foreign minister of Peru')).slice(0, 2)).toEqual(['Rosa Lind', 'Chile']);
  expect(speakers(text('By Rosa Lind'))).toEqual(['Chile']);
});

it('a council that an envoy presides over is not of the state that sent him', () => {
  const { actors } = read({ text: 'The council’s president, Peru’s ambassador Rosa Lind, met the envoys in Lima.' });
  expect(actors.find(({ name }) => name === 'The council')?.country ?? null).toBe(null);
});
