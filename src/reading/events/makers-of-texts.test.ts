import { expect, it } from 'vitest';
import { read } from '../read.js';

const events = (text: string): string[] => {
  const { events, actors } = read({ text, published: '2026-02-10' });
  const names = (sides: readonly { actor: string }[]): string =>
    sides.map(({ actor }) => actors.find(({ id }) => id === actor)!.name).join('+');
  return events.map((event) => `${event.type} ${names(event.actors)} > ${names(event.recipients)}`);
};

it.each([
  [
    'Greece denounced a memorandum between Turkey and Libya. Egypt condemned the memorandum.',
    'ACCUSE Egypt > Türkiye+Libya',
  ],
  [
    'Kenya criticised the accord between Ethiopia and Somaliland. Djibouti dismissed the accord.',
    'REJECT Djibouti > Ethiopia+Somaliland',
  ],
])('what is said of a text falls on those between whom it is: %s', (text, wanted) =>
  expect(events(text)).toContain(wanted),
);

it('who wants a text condemned has not made it', () => {
  const text =
    'Greece asked the EU to condemn a memorandum between Turkey and Libya after lawmakers in Benghazi signalled that they may ratify the text.';
  expect(events(text).filter((event) => event.startsWith('SUPPORT'))).not.toContain('SUPPORT lawmakers > Greece');
});

it.each([
  ['Germany will urge its partners to put sanctions into effect.', 'REQUEST Germany > its partners'],
  ['Fidan proposed to Sergei Lavrov that the parties set up a joint cell.', 'REQUEST Hakan Fidan > Sergei Lavrov'],
])('who is asked is asked: %s', (text, wanted) => expect(events(text)).toEqual([wanted]));
