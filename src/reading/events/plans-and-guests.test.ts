import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const sides = (text: string): readonly string[] => {
  const { events, actors } = read({ text, published: '2025-06-01' });
  const name = (id: string) => actors.find((actor) => actor.id === id)!.name;
  return events.map(
    ({ type, actors: by, recipients }) =>
      `${type} ${by.map(({ actor }) => name(actor)).join('&')} > ${recipients.map(({ actor }) => name(actor)).join('&') || '-'}`,
  );
};

describe('who is no side of what is said', () => {
  it.each([
    ['Chad rejected any plan to displace Palestinians.', 'REJECT Chad > -'],
    ['Chad opposes any move to annex Mali.', 'REJECT Chad > -'],
    ['Chad rejected the plan by Peru to expel Malians.', 'REJECT Chad > Peru'],
    ['The council of ministers of Peru backed the ceasefire in Mali.', 'SUPPORT The council of ministers of Peru > -'],
  ])('in “%s”', (text, told) => expect(sides(text)).toContain(told));
});

it.each(['Chile was conducting a rescue operation.', 'Peru conducts a routine patrol operation there.'])(
  'an operation without weapons is no attack: “%s”',
  (text) => expect(sides(text)).toEqual([]),
);

it('an operation against somebody is one', () =>
  expect(sides('Peru conducted a military operation against Chile.')).toEqual(['ASSAULT Peru > Chile']));

it('guests who are welcomed are not backed for it', () => {
  expect(sides('President Ana Lind of Peru warmly welcomed Omar Diaz, the Chilean envoy.')).toEqual([]);
  expect(sides('Peru welcomed President Omar Diaz to mediate between Chad and Mali.')).toEqual([
    'SUPPORT Peru > Omar Diaz',
  ]);
  expect(sides('Peru welcomed Chile into the bloc.')).toEqual(['SUPPORT Peru > Chile']);
});
