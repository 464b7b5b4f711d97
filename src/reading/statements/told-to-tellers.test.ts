import { expect, it } from 'vitest';
import { read } from '../read.js';

const told = (text: string): string[] => {
  const { statements, actors } = read({ text, published: '2026-11-30' });
  const names = (ids: readonly string[]): string =>
    ids.map((id) => actors.find((one) => one.id === id)!.name).join('+');
  return statements.map(({ speakers, cue, addressees }) =>
    `${names(speakers)} ${cue!.lemma} ${names(addressees)}`.trim(),
  );
};

it.each([
  ['Lavrov said that the Turkish side had informed him that the accord was void.', 'Türkiye inform Sergei Lavrov'],
  ['Grossi says Iran has told the Agency that it will bar inspectors.', 'Iran tell Agency'],
])('what one party has told another is its own, whoever passes it on: %s', (text, wanted) =>
  expect(told(text)[1]).toBe(wanted),
);

it('what a party has not told another is not', () =>
  expect(told('Lavrov said that Turkey had never told him that the accord was void.')).toEqual(['Sergei Lavrov say']));

it('who told another holds what he told', () => {
  const { positions, actors } = read({
    text: 'Lavrov said that the Turkish side had informed him that the Minsk agreements were void.',
  });
  expect(positions.map(({ holder }) => actors.find(({ id }) => id === holder)!.name)).toEqual(['Türkiye']);
});
