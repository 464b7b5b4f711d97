import { expect, it } from 'vitest';
import { read } from '../read.js';

it('keeps those apart of whom two things are said behind of', () => {
  const text =
    'Joint Statement of the Foreign Ministers of the River States\n\nThe Foreign Ministers of Peru and Chile met in Lima.';
  const { actors, events } = read({ text });
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)!.name;
  expect(events.map((event) => event.actors.map(({ actor }) => nameOf(actor)))).toEqual([['Peru', 'Chile']]);
});

it('joins those of whom the second says no more', () => {
  const text = 'The ministers of the river states met. The ministers signed a pact.';
  const groups = read({ text }).actors.filter(({ name }) => /ministers/.test(name));
  expect(groups).toHaveLength(1);
});

it('takes the organisation for no body that was named once, long before', () => {
  const text =
    'The girls drove through land held by the Taliban. They flew to Washington. The final was on Tuesday. The event was the first of its kind. Mexico will host the next. The organisation plans to hold it every year.';
  const found = read({ text }).actors.find(({ name }) => name === 'Taliban');
  expect(found?.mentions.length).toBe(1);
});
