import { expect, it } from 'vitest';
import { read } from '../read.js';

const backed = (text: string): string[] => {
  const { events, actors } = read({ text, published: '2026-02-03' });
  return events
    .filter(({ type }) => type === 'SUPPORT')
    .flatMap(({ recipients }) => recipients.map(({ actor }) => actors.find(({ id }) => id === actor)!.name!));
};

it('takes the first of two for it in a clause about the second', () =>
  expect(
    backed(
      'Lima urged the Secretariat not to re-establish the committee or the panel of experts that had supported it.',
    ),
  ).not.toContain('Secretariat'));

it('leaves it to others elsewhere', () =>
  expect(backed('Peru praised the mayor and the envoy who had supported it.')).toContain('Peru'));
