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
  // a body's own work
  'Oxfam suspended its activities in Chad after a raid.',
  // a mission that watches
  'A mission sent by the European Union observed the vote.',
  // with weapons, and not in words
  'Soldiers had defended Mariupol for weeks.',
  // a note, and no crowd
  'Officials handed him a note protesting at what they called a raid on a ship.',
  // a name that a town has too
  'The novelist told Delgado that he would lose.',
])('tells of no deed: %s', (text) => expect(eventsOf(text)).toEqual([]));

it.each([
  ['Peru suspended the work of the UN office.', ['COERCE/restrict: Peru > the UN office']],
  ['The African Union sent a peacekeeping mission to Burundi.', ['AID: African Union > Burundi']],
  ['The Chilean minister defended Taiwan against criticism.', ['SUPPORT: The Chilean minister > Taiwan']],
  ['Students protesting against the law marched to parliament.', ['PROTEST/demo: Students > parliament']],
])('tells of a deed: %s', (text, events) => expect(eventsOf(text)).toEqual(events));

it.each([
  ['Chile backed a deal with Peru.', ['SUPPORT: Chile > -']],
  ['The union supports a pact with Mercosur.', ['SUPPORT: The union > -']],
  ['The government supported a truce with the rebels.', ['SUPPORT: The government > -']],
  ['Peru rejected a deal with Chile.', ['REJECT: Peru > Chile']],
])('judges a pact and not those with whom it is made: %s', (text, events) => {
  expect(eventsOf(text)).toEqual(events);
  const { positions, actors } = read({ id: 't', text });
  expect(positions.some(({ toward }) => actors.some(({ id }) => id === toward))).toBe(false);
});

it('leaves open whose police hold somebody in a town that others hold', () => {
  expect(eventsOf('A reporter was detained in Melitopol in 2023.')).toEqual(['COERCE/arrest: - > A reporter']);
  expect(eventsOf('Two nurses were arrested in Sanaa.')).toEqual(['COERCE/arrest: - > Two nurses']);
  expect(eventsOf('A reporter was detained in Minsk in 2023.')).toEqual(['COERCE/arrest: Belarus > A reporter']);
});
