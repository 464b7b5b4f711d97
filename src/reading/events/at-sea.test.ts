import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text: type, doers, and to whom. */
function done(text: string): string[] {
  const { events, actors } = read({ text, published: '2026-11-25' });
  const names = (sides: readonly { actor: string }[]) =>
    sides.map(({ actor }) => actors.find(({ id }) => id === actor)!.name).join(', ');
  return events.map(({ type, actors: by, recipients }) => `${type} ${names(by)} > ${names(recipients)}`);
}

describe('people at sea, and the two Koreas', () => {
  it.each([
    ['Over 300 asylum seekers rescued off Tunisian coast', ['AID  > Over 300 asylum seekers']],
    ['The navy saved 200 asylum seekers.', ['AID The navy > 200 asylum seekers']],
    ['She believes the men jumped on purpose to be rescued near Libyan waters.', []],
    [
      'Greece and Malta have kept up a policy of turning away boats of migrants which, according to AFP, the United Nations and Germany have both criticised.',
      ['ACCUSE United Nations, Germany > '],
    ],
    [
      "Antony Blinken contacted Turkey's foreign minister over the grain deal.",
      ["CONSULT Antony Blinken > Turkey's foreign minister"],
    ],
    ['North and South Korea exchanged artillery fire on Thursday.', ['ASSAULT North Korea, South Korea > ']],
    ['The army attacked two antennas and a loudspeaker in Chad.', ['ASSAULT The army > Chad']],
  ])('%s', (text, expected) => expect(done(text)).toEqual(expected));
});

describe('what is neither left nor asked for', () => {
  it.each([
    ["Its troops withdrew from Libya, leaving much of Chad's armour destroyed.", ['RETREAT Its troops > Libya']],
    ['Their battle plans call for operating against rebels near Gao.', []],
    ['"All Chadians, fight them with all the power you have."', []],
  ])('%s', (text, expected) => expect(done(text)).toEqual(expected));
});

it('takes those whom rebels threaten for no rebels', () => {
  const text =
    'Rebels threatened the premier. His cousin and her husband were abducted and rebels threaten to kill them.';
  expect(done(text)).not.toContain('THREATEN rebels > Rebels');
});

describe('victims are not blamed', () => {
  it.each([
    'Officials have expressed concerns about a possible pattern of murdered women.',
    'The envoy voiced concern over missing children and wounded civilians.',
  ])('%s', (text) => expect(done(text).filter((line) => /women|children|civilians/.test(line))).toEqual([]));
});

describe('talks that are over', () => {
  it.each([
    ['Chad ended three weeks of talks with Libya on Monday.', ['CONSULT Chad > Libya']],
    ['Chad ended its talks with Libya on Monday.', ['SANCTION Chad > Libya']],
  ])('%s', (text, expected) => expect(done(text)).toEqual(expected));
});
