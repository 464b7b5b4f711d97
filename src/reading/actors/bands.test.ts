import { expect, it } from 'vitest';
import { read } from '../read.js';

const doers = (text: string): string[] => {
  const { actors, events } = read({ text });
  return events
    .filter(({ type }) => type === 'AGREE')
    .map((e) => actors.find(({ id }) => id === e.actors[0]?.actor)!.name);
};

it('takes the group that a rebel speaks of for the fighters named last', () => {
  const before =
    'The ELN rebels freed two officers. They were handed to the Catholic Church and the Red Cross in Arauca.';
  expect(doers(`${before} Rebel commander Antonio García said the group would observe a truce.`)).toEqual([
    'National Liberation Army',
  ]);
});

it('calls no church a group', () => {
  expect(
    doers('Ministers met the Catholic Church in Lima. A minister said the group would observe a truce.'),
  ).not.toContain('Catholic Church');
});

it('means by a family name before the others the one who was spoken of first', () => {
  const text = "North Korea's leader, Kim Jong Un, spoke. His sister, Kim Yo Jong, left. China received Kim in May.";
  const { actors, events } = read({ text });
  const guest = events.at(-1)!.recipients[0]!.actor;
  expect(actors.find(({ id }) => id === guest)!.name).toBe('Kim Jong-un');
});
