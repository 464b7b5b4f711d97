import { expect, it } from 'vitest';
import { read } from '../read.js';

/** Each event with whom it is between. */
function events(text: string): string[] {
  const { events, actors } = read({ text, published: '2026-02-03' });
  const names = (sides: readonly { actor: string }[]): string =>
    sides.map(({ actor }) => actors.find(({ id }) => id === actor)!.name).join('+');
  return events.map((event) => `${event.type} ${names(event.actors)} > ${names(event.recipients)}`);
}

it.each([
  [
    'Peru and Chile signed the text. President Donald Trump promised Viktor Orban an exemption when the two met on 7 November.',
    'CONSULT Donald Trump+Viktor Orbán > ',
  ],
  [
    'Hungary and Slovakia sued. The two governments had agreed on a common line. The Czech and Austrian governments accepted the ruling and met in May.',
    'CONSULT Czechia+Austria > ',
  ],
])('%s', (text, wanted) => expect(events(text)).toContain(wanted));

it('takes the Europeans for no two of them where others are told of as much', () => {
  const text =
    'Poland and Lithuania closed their borders. Spain, Spain said, would not. Spain urged calm. The minister of Chad met the Europeans.';
  const { actors } = read({ text });
  expect(
    actors.some(({ mentions }) => mentions.some(({ start, end }) => /the Europeans/.test(text.slice(start, end)))),
  ).toBe(false);
});

it('takes no towns that a dispatch comes from for the two sides', () => {
  const text =
    'CAIRO/KHARTOUM, Nov 8 - The envoy said that both sides had agreed to the truce. The army and the rebels have fought since May.';
  expect(events(text).filter((event) => event.startsWith('AGREE Egypt'))).toEqual([]);
});

it('gives nobody what is asked of those whom the text does not name', () =>
  expect(
    events('US officials urged the Europeans to phase out Russian gas.').filter((one) => one.endsWith('Russia')),
  ).toEqual([]));

it.each([
  ['Lind disputed the claim by Chile that it had won.', 'REJECT Lind > Chile'],
  ["Peru disputed Chile's account.", 'REJECT Peru > Chile'],
])('who disputes what another says turns him down: %s', (text, wanted) => expect(events(text)).toEqual([wanted]));

it('asks those from whom something is demanded', () =>
  expect(events('The mayor demanded support from the national government to deal with the flood.')).toEqual([
    'REQUEST The mayor > the national government',
  ]));

it.each([
  ['Denmark and Slovenia have asked that the panel of experts be set up again.', 'experts'],
  ['Lind requested that the board of inspectors be reinstated.', 'inspectors'],
])('asks nothing of whom a body is made of: %s', (text, wrong) =>
  expect(events(text).filter((event) => event.endsWith(wrong))).toEqual([]),
);

it('takes the three who act together for the Europeans, whatever Russia says', () => {
  const text =
    'Britain, France and Germany sent the notice. Russia objected. Russia said it was void. The Europeans say the sanctions are back.';
  const { statements, actors } = read({ text });
  expect(statements.at(-1)!.speakers.map((id) => actors.find((actor) => actor.id === id)!.name)).toEqual([
    'United Kingdom',
    'France',
    'Germany',
  ]);
});

it('takes those who do something together for a speaker’s own state and its fellows', () => {
  const text =
    'Spain, France and Italy said the curbs were back. Peru, Chile and Mali wrote to the council that the three European countries had no right to them. Luis Diaz, the deputy foreign minister of Peru, said the three countries would hold regular talks.';
  const { events, actors } = read({ text });
  const talks = events.find(({ type }) => type === 'AGREE');
  expect(talks?.actors.map(({ actor }) => actors.find(({ id }) => id === actor)!.name)).toEqual([
    'Peru',
    'Chile',
    'Mali',
  ]);
});
