import { expect, it } from 'vitest';
import { read } from './read.js';

const reading = (text: string) => {
  const { actors, events, instruments, positions, statements } = read({ text, published: '2026-11-30' });
  const names = (ids: readonly string[]): string =>
    ids.map((id) => actors.find((one) => one.id === id)!.name).join('+');
  return {
    events: events.map(
      (one) =>
        `${one.type} ${names(one.actors.map((side) => side.actor))} > ${names(one.recipients.map((side) => side.actor))}`,
    ),
    when: [...events.map((one) => one.when?.edtf ?? null), ...statements.map((one) => one.when)],
    instruments: instruments.map(({ name }) => name),
    held: positions.map(
      ({ holder, stance, toward }) =>
        `${names([holder])} ${stance} ${instruments.find(({ id }) => id === toward)?.name ?? ''}`,
    ),
    told: statements.map(({ addressees }) => names(addressees)),
  };
};

it('nobody is threatened by where a court sits', () =>
  expect(reading('Spain threatened to take the matter to the Court of Justice in The Hague.').events).toEqual([
    'THREATEN Spain > ',
  ]));

it('whom strikes befall is not opposed', () => {
  expect(reading('China opposes strikes on Iran.').events).toEqual(['REJECT China > ']);
  expect(reading('China opposes interference in Iran’s affairs.').events).toEqual(['REJECT China > ']);
  expect(reading('China opposes attacks by Bolivia on Chad.').events).toEqual(['REJECT China > Bolivia']);
});

it('two states that protest do not take to the streets', () =>
  expect(reading('The two countries protested against the raid by the Chadian army.').events[0]).toMatch(/^ACCUSE/));

it('a year behind an accusation in the present is that of the deed', () =>
  expect(
    reading('Chad accuses Mali of having broken the pact twice: in Gao in 2014, in Kidal the same year.').when,
  ).not.toContain('2014'));

it('what is called illegal in a letter is not the letter', () =>
  expect(
    reading('The council adopted a resolution on Friday. In a letter to the board, Iran and Russia called it illegal.')
      .held,
  ).toEqual(['Iran opposes resolution of the council', 'Russia opposes resolution of the council']));

it('what applies only somewhere is not said to be in force', () =>
  expect(reading('Qassem said that Resolution 1701 applied only south of the river.').held).toEqual([]));

it('an article in Roman numbers and whoever is reminded of a pact are no part of its name', () => {
  expect(reading('Lind said Article IV of the Lima Defence Treaty extended to ships.').instruments).toEqual([
    'Lima Defence Treaty',
  ]);
  expect(reading('Greece reminded Skopje of the Lima Agreement of 2018.').instruments).toEqual(['Lima Agreement']);
});

it('nor is a loaded word', () =>
  expect(reading('Lind rejected the so-called French proposal of 2022.').instruments).toEqual([
    'French proposal of 2022',
  ]));

it('all are asked who are named behind as well as', () =>
  expect(
    reading('Kyiv asks the United States and Britain, as well as France and China, to convene the talks.').told,
  ).toEqual(['United States+United Kingdom+France+China']));
