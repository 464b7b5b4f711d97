import { expect, it } from 'vitest';
import { read } from '../index.js';

/** Whom the first event of support is for. */
const backed = (text: string): (string | undefined)[] => {
  const { actors, events } = read({ text });
  const event = events.find(({ type }) => type === 'SUPPORT');
  return (event?.recipients ?? []).map(({ actor }) => actors.find(({ id }) => id === actor)?.name);
};

it('whoever hails a ruling hails whoever ruled, not who is told of by the way', () => {
  expect(
    backed(
      'A court in Lima has struck down a law under which a Danish company runs the port, a ruling that Chile hailed.',
    ),
  ).toEqual(['A court']);
  expect(backed('Peru closed the camp that Chile had attacked, a step that Mali praised.')).toEqual(['Peru']);
});
