import { expect, it } from 'vitest';
import { read } from '../read.js';

function eventsOf(text: string): string[] {
  const reading = read({ id: 't', text });
  const nameOf = (id: string): string => reading.actors.find((actor) => actor.id === id)!.name;
  const namesOf = (sides: readonly { actor: string }[]): string =>
    sides.map(({ actor }) => nameOf(actor)).join(', ') || '-';
  return reading.events.map(
    ({ type, mode, actors, recipients }) =>
      `${type}${mode ? `/${mode}` : ''}: ${namesOf(actors)} > ${namesOf(recipients)}`,
  );
}

it.each([
  ['Peru threatened to walk away from the talks.', ['THREATEN/relations: Peru > -']],
  ['Peru gave the putschists a week to restore the government.', ['THREATEN: Peru > the putschists']],
  ['The court alleged that Rosa Huamani is a spy.', ['ACCUSE/allege: The court > Rosa Huamani']],
  ['Peru sought peace by promising to free the Chilean sailors.', ['AGREE: Peru > the Chilean sailors']],
  [
    'A gunman killed two soldiers and wounded six others.',
    ['ASSAULT: A gunman > two soldiers', 'ASSAULT: A gunman > six others'],
  ],
  ['U.S. military assistance to Peru has grown.', ['AID: United States > Peru']],
  ['In the United Nations, Peru called for the replacement of Chilean troops.', ['REQUEST: Peru > -']],
])('tells of it: %s', (text, events) => expect(eventsOf(text)).toEqual(events));

it.each([
  'The charity suspended its operation in Peru.',
  'The party has convicted smuggler Juan Ruiz on its staff.',
  'Rosa Huamani, the Peruvian minister, stood with voters in Lima.',
  'Chile has engaged in games with Peru.',
  'Firefighters ordered the evacuation of nearby homes.',
  "The general's supporters began a two-day rally in Lima.",
  'The Peruvian and Chilean presidents will stand together on trade and on arresting the smugglers.',
])('tells of none: %s', (text) => expect(eventsOf(text)).toEqual([]));

it('leaves to whoever speaks where he speaks', () => {
  const text = 'A Peruvian convoy was hit near the border, according to sources in Santiago.';
  const { events } = read({ id: 't', text });
  expect(events.map(({ where }) => where && text.slice(where.start, where.end))).toEqual([null]);
});
