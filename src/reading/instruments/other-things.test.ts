import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const found = (text: string): string[] =>
  read({ text, published: '2025-06-01' }).instruments.map(({ name, mentions }) => `${name} | ${mentions.length}`);

describe('no instrument is', () => {
  it.each([
    ['the title of a work', 'Her novel, A Knack for Deals, was praised by Ruiz.'],
    ['a programme that is not the Fund’s', 'Lind supported the Arjay Miller Chair in the Economic Studies Program.'],
    ['a prize', 'She was proud of the Lind Awards for Excellence in Cancer Research.'],
    ['a call for somebody to stand', 'Lind supports the Draft Diaz for President at the meeting.'],
    ['a fund that one pays into', 'Lind supports the Thrift Savings Plan.'],
    ['a letter of the police', 'Lind defended the national security letters.'],
    ['a tie between friends', 'Lind praised our partnerships.'],
    ['a pile of papers', 'Diaz submitted new financial documents.'],
    ['what somebody means to do', "Lind cancelled Diaz's plans to attend the rally."],
    ['a meeting of a party', "Diaz is the party's nominee. Lind called this week's convention a failure."],
    ['a government called after an accord', 'The Government of National Accord took three towns on Monday.'],
    ['a sum that is spent', 'Congress passed no law. Lind signed the $3 billion measure.'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});

it('a pact is still the one that stands before its description', () =>
  expect(found('Chile opposes the Andean Trade Pact, the 12-country trade deal that Peru signed last year.')).toEqual([
    'Andean Trade Pact | 2',
  ]));

it('but not the one that is listed before another', () =>
  expect(found('Chile opposes the Andean Trade Pact, the Quito deal.')).toContain('Quito deal | 1'));

it('a vote on something new is none on what was spoken of', () => {
  const votes = (text: string): string[] =>
    read({ text, published: '2025-06-01' }).positions.map(({ stance, toward }) => `${stance} ${toward}`);
  expect(votes('Lind voted for the Harbour Act. He voted against a measure to cut taxes on ships.')).toEqual([
    'supports i1',
  ]);
  expect(votes('Lind voted for the Fight Against Hunger Act.')).toEqual(['supports i1']);
});

it('an indefinite bill is one where somebody has voted on it or judged it by its matter', () => {
  expect(found('Lind voted against a background checks proposal.')).toEqual(['background checks proposal | 1']);
  expect(found('Nobody will persuade Lind to vote for a highway bill.')).toEqual([]);
  expect(found('“This constitutional convention is a turning point,” Lind said.')).toEqual([]);
});

it('takes offices, headings and branches of law for no instruments', () => {
  const found = (text: string) => read({ text, published: '2025-06-01' }).instruments.map(({ name }) => name);
  expect(found('The Congressional Budget Office praised the mayor.')).toEqual([]);
  expect(found('Full Text of the speech is below. Editor’s Note: the mayor spoke in May.')).toEqual([]);
  expect(found('Rosa Lind teaches constitutional law.')).toEqual([]);
  expect(found('Senator Ruiz lost the primary season and will go to the convention.')).toEqual([]);
});
