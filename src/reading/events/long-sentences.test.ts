import { expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode actors > recipients`, with `?` before one that somebody claims. */
function eventsOf(text: string): string[] {
  const { events, actors } = read({ text, published: '2024-05-10' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(
    ({ type, mode, actors: by, recipients, statement }) =>
      `${statement ? '? ' : ''}${[type, mode].filter(Boolean).join('/')}: ${sides(by)} > ${sides(recipients)}`,
  );
}

it.each([
  [
    'a charge that was not the last verb before the comma',
    'Chad accused Libya of arming gangs who smuggle gold across the desert, a charge which Tripoli denies.',
    ['ACCUSE/allege: Chad > Libya', 'REJECT: Libya > Chad'],
  ],
  [
    'a charge that is only `which`',
    'Chad accused Libya of lying, which Tripoli denied.',
    ['ACCUSE/allege: Chad > Libya', 'REJECT: Libya > Chad'],
  ],
  [
    'a proposal summed up',
    'Chad proposed that both sides meet in Rome, an idea that Libya rejected.',
    ['REQUEST/meet: Chad > -', 'REJECT: Libya > -'],
  ],
  [
    'troops that are said to stand somewhere before they are told to go',
    'Chad ordered French troops stationed near the capital to leave within a month.',
    ['SANCTION/expel: Chad > French troops'],
  ],
  [
    'a threat with its condition behind it',
    'Chad has threatened to strike Tripoli should the war spread.',
    ['THREATEN/violence: Chad > Libya'],
  ],
  ['a tax on what comes from a state', 'Chad slapped a tax on Libyan rice.', ['SANCTION/discontinue: Chad > Libya']],
  [
    'a chamber in which something is opposed',
    'The Chadian senate vowed to oppose the treaty in parliament.',
    ['REJECT: The Chadian senate > -'],
  ],
])('reads %s', (_what, text, wanted) => expect(eventsOf(text)).toEqual(wanted));
