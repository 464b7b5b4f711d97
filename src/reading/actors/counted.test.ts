import { expect, it } from 'vitest';
import { read } from '../read.js';

const speakers = (text: string): string[] => {
  const { actors, statements } = read({ text });
  return statements.flatMap((one) => one.speakers.map((id) => actors.find((actor) => actor.id === id)!.name));
};

it('takes each side for both of those who were named together', () => {
  expect(speakers('Peru and Chile signed a truce. Each side says the other fired first.')).toEqual(['Peru', 'Chile']);
  // a bank of a river says nothing
  expect(speakers('Peru and Chile signed a truce. Each side of the river says so.')).toEqual([]);
});

it('takes sides for the states that they were before, though two persons were named since', () =>
  expect(
    speakers(
      'Peru and Chile signed a truce. Rosa Lind urged both sides to keep it. Carlos Ruiz called Pedro Diaz and Luis Mora. Each side says the other fired first.',
    ).slice(-2),
  ).toEqual(['Peru', 'Chile']));
