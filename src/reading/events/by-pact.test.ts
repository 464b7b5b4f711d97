import { expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode actors > recipients`. */
function eventsOf(text: string): string[] {
  const { events, actors } = read({ text, published: '2024-05-10' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(
    ({ type, mode, actors: by, recipients }) =>
      `${mode ? `${type}/${mode}` : type}: ${sides(by)} > ${sides(recipients)}`,
  );
}

it.each([
  ['Egypt and Sudan signed a protocol under which Cairo will deploy 900 troops in Khartoum.', 'AGREE: Egypt > Sudan'],
  ['Under the deal, Oman will station warships in Kenya.', 'AGREE: Oman > Kenya'],
  ['Poland is to send soldiers to Lebanon as part of a UN force.', 'AGREE: Poland > Lebanon'],
])('troops who will come as agreed are no threat: %s', (text, event) => expect(eventsOf(text)).toContain(event));

it.each([
  ['Chad will send troops to the border with Sudan.', 'MOBILIZE/troops: Chad > Sudan'],
  ['NATO said it would send 200 more troops to Kosovo.', 'MOBILIZE/troops: NATO > Kosovo'],
  ['Chad threatened to send troops to Sudan.', 'THREATEN/violence: Chad > Sudan'],
])('nor those whom somebody will send, but those he threatens with: %s', (text, event) =>
  expect(eventsOf(text)).toEqual([event]),
);

it('nor is it one when several agree to raise a force', () =>
  expect(eventsOf('Chad and Niger agreed to deploy troops along the border with Libya.')).toEqual([
    'AGREE: Chad, Niger > Libya',
  ]));
