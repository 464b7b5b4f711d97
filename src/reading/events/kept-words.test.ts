import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode status: actors > recipients`. */
function eventsOf(text: string): string[] {
  const { events, actors } = read({ text, published: '2024-05-08' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(
    ({ type, mode, status, actors: by, recipients }) =>
      `${mode ? `${type}/${mode}` : type} ${status}: ${sides(by)} > ${sides(recipients)}`,
  );
}

describe('a threat that is kept is the deed', () =>
  it.each([
    ['Chad made good on its threat to expel the envoy of Peru.', 'SANCTION/expel asserted: Chad > the envoy of Peru'],
    [
      'Chad delivered on its pledge to release the Kenyan sailors.',
      'RETREAT/release asserted: Chad > the Kenyan sailors',
    ],
  ])('%s', (text, wanted) => expect(eventsOf(text)).toEqual([wanted])));

describe('who fought where somebody fell', () =>
  it.each([
    [
      'Six miners were killed in clashes between rebels and police in Kenya.',
      'ASSAULT asserted: rebels, police > Six miners',
    ],
  ])('%s', (text, wanted) => expect(eventsOf(text)[0]).toBe(wanted)));

it('tells whom sanctions bar', () =>
  expect(eventsOf('Chile imposed sanctions that bar Diaz from the country.')).toEqual([
    'SANCTION/discontinue asserted: Chile > Diaz',
  ]));

it('shares the agent of two passives, the second of them only presumed', () =>
  expect(eventsOf('The envoy was kidnapped and presumed killed by rebels.')).toEqual([
    'ASSAULT/abduct asserted: rebels > The envoy',
    'ASSAULT possible: rebels > The envoy',
  ]));

it('agrees to meet who meets on a day to come', () => {
  expect(eventsOf('The ministers of Peru and Chile meet in Nairobi on Friday.')).toEqual([
    'AGREE asserted: Peru, Chile > -',
  ]);
  expect(eventsOf('The ministers of Peru and Chile met in Nairobi on Friday.')).toEqual([
    'CONSULT asserted: Peru, Chile > -',
  ]);
  expect(eventsOf('The Peruvian president shakes hands with the Chilean president on Friday.')[0]).toMatch(/^CONSULT/);
  expect(eventsOf('The Peruvian president meets the Chilean president on Friday, May 10, 2024.')[0]).toMatch(
    /^CONSULT/,
  );
});

describe('deeds that a copula names', () =>
  it.each([
    ['It was the third day of an offensive by Chad against Libya.', ['ASSAULT asserted: Chad > Libya']],
    [
      'It was the worst attack by rebels on the Peruvian police this year.',
      ['ASSAULT asserted: rebels > the Peruvian police'],
    ],
    ['It was not the first attack by rebels on the Peruvian police.', []],
    ['It was a plan for an attack by rebels on the Peruvian police.', []],
  ])('%s', (text, wanted) => expect(eventsOf(text)).toEqual(wanted)));

describe('who only flew there or is slow', () =>
  it.each([
    ['Chilean jets buzzed planes near Peru.', ['MOBILIZE/troops asserted: Chilean jets > -']],
    ['Chilean ships shot flares at Peruvian planes.', ['MOBILIZE/troops asserted: Chile > Peru']],
    ['Chad lagged in enforcing the law against poachers.', []],
    ['The envoy regretted his racially charged dismissal of the miners.', []],
    ['Lind asked the crowd to welcome the president of Kenya.', []],
  ])('%s', (text, wanted) => expect(eventsOf(text)).toEqual(wanted)));

it('reads what is asked of the police, and not a law by a word of its name', () => {
  expect(eventsOf('Protesters demanded that police release Ruiz.')).toEqual([
    'REQUEST/yield asserted: Protesters > police',
  ]);
  expect(eventsOf('Ruiz voted against the Justice for Miners Act.')).toEqual([]);
});
