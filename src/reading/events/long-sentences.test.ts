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
  [
    'an accusation rejected in a participle',
    'Chad accused Libya of shelling a market, an accusation rejected by the Libyan army.',
    ['ACCUSE/allege: Chad > Libya', 'REJECT: the Libyan army > Chad'],
  ],
  [
    'what is called for behind where something was done',
    'The Chadian minister discussed the crisis in Mali, where rebels bombed a hospital, killing ten people, and called for a truce.',
    [
      'CONSULT: The Chadian minister > -',
      'ASSAULT/explosives: rebels > a hospital',
      'ASSAULT: rebels > ten people',
      'REQUEST/yield: The Chadian minister > -',
    ],
  ],
  [
    'those urged who are told of first',
    'Chad urged those states which supply the rebels with weapons to stop.',
    ['REQUEST: Chad > those states'],
  ],
  [
    'a journey hours after something',
    'Libya wept hours before the Chadian president flew to Mali.',
    ['CONSULT/visit: the Chadian president > Mali'],
  ],
  ['a strike gone on', 'The Chadian bishop has gone on hunger strike.', ['PROTEST/hunger: The Chadian bishop > -']],
  [
    'a threat that reporters only hear',
    'The Chadian president told reporters that he would suspend talks.',
    ['THREATEN/relations: The Chadian president > -'],
  ],
  [
    'jets ordered to a town of one’s own',
    'The Chadian president ordered fighter jets to Moundou.',
    ['MOBILIZE/troops: The Chadian president > -'],
  ],
  [
    'systems broken into',
    'Chadian hackers broke into the systems of a Libyan bank.',
    ['COERCE/cyber: Chadian hackers > a Libyan bank'],
  ],
  [
    'prisoners received as no visit',
    'Chad freed a Libyan pilot and received two prisoners.',
    ['RETREAT/release: Chad > a Libyan pilot'],
  ],
  [
    'what is accepted behind its measure',
    'Chad proposed a truce of three months, which Libya accepted.',
    ['AGREE: Chad > -', 'AGREE: Libya > -'],
  ],
  [
    'an envoy whom somebody else called in',
    'The Chadian minister spoke to the Libyan ambassador, whom he had called in over the raid.',
    [
      'CONSULT: The Chadian minister > the Libyan ambassador',
      'ACCUSE/disapprove: The Chadian minister > the Libyan ambassador',
    ],
  ],
  [
    'one of several as no other',
    'Chad, one of the closest friends of Mali, denounced Libya.',
    ['ACCUSE/disapprove: Chad > Libya'],
  ],
  ['a case thrown out', 'The court threw out the case against Libya.', ['REJECT: The court > Libya']],
  ['who stands accused', 'Libya stands accused of arming the rebels.', ['ACCUSE/allege: - > Libya']],
  ['a request that is only examined', 'Chad said that it would examine the request.', []],
  ['a tax on what comes from a state', 'Chad slapped a tax on Libyan rice.', ['SANCTION/discontinue: Chad > Libya']],
  [
    'a chamber in which something is opposed',
    'The Chadian senate vowed to oppose the treaty in parliament.',
    ['REJECT: The Chadian senate > -'],
  ],
])('reads %s', (_what, text, wanted) => expect(eventsOf(text)).toEqual(wanted));
