import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** `Lind supports Lima Treaty`, a line a position toward an instrument. */
const lines = (text: string): string[] => {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  return positions.flatMap(({ holder, stance, toward }) => {
    const instrument = instruments.find(({ id }) => id === toward);
    return instrument ? [`${actors.find(({ id }) => id === holder)!.name} ${stance} ${instrument.name}`] : [];
  });
};

describe('whose a stance is', () => {
  it.each([
    ['Lind blasted Novak for his support of the Lima Treaty.', 'Novak supports Lima Treaty'],
    ['Lind attacked Novak over his rejection of the Lima Treaty.', 'Novak rejects Lima Treaty'],
    ["Lind spoke of Novak's voting record and his support for the Lima Treaty.", 'Novak supports Lima Treaty'],
    ['Lind called Novak reckless for leaving the Lima Treaty.', 'Novak opposes Lima Treaty'],
    [
      'The cabinet angered them by claiming that voters got it wrong and by dismissing the Lima Treaty.',
      'The cabinet rejects Lima Treaty',
    ],
    [
      'Ann Lind said on Monday that members had rejected her attempts to strengthen the Lima Treaty.',
      'Ann Lind supports Lima Treaty',
    ],
    ['Unrest led Peru to join the Lima Treaty.', 'Peru supports Lima Treaty'],
    ['Lind and Novak, both of whom opposed the Lima Treaty, left the hall.', 'Novak opposes Lima Treaty'],
    ['Two members, both of whom opposed the Lima Treaty, are to leave.', 'Two members opposes Lima Treaty'],
    [
      'The ministry denies any wrongdoing and points out that Peru signed the Lima Treaty.',
      'Peru supports Lima Treaty',
    ],
    ['Lind is pushing senators to reject the Lima Treaty backed by Peru.', 'Peru supports Lima Treaty'],
    [
      'Shortly after it ruled last May in favor of the strike, Sen. Ted Lind of Texas, now a contender, denounced the Lima Treaty.',
      'Ted Lind opposes Lima Treaty',
    ],
  ])('%s', (text, line) => {
    expect(lines(text)).toContain(line);
    expect(lines(text).filter((one) => one.split(' ')[0] !== line.split(' ')[0] && !one.startsWith('Lind '))).toEqual(
      [],
    );
  });

  it.each([
    'Peru allowed Chile to join the Lima Treaty.',
    '"Voters may choose a president who will save jobs by ending the Lima Treaty," she said.',
  ])('nobody: %s', (text) => expect(lines(text).filter((line) => !line.startsWith('Lind'))).toEqual([]));
});

describe('what is said of an instrument, not of what is done by it', () => {
  it.each([
    ['Outside experts say the Lima Treaty is still far from enough.', ['Outside experts opposes Lima Treaty']],
    ['Lind said the Lima Treaty was far from dead.', ['Lind holds-in-force Lima Treaty']],
    [
      'Lind said it was essential that we speak our minds and assert our First Amendment rights.',
      ['Lind supports First Amendment'],
    ],
    ['Later, Lind attacked coal emissions through the Clean Power Plan.', []],
    ['Lind said 98 senators had insisted on a chance to review the Lima Treaty.', []],
    ['"If we touched it, Peru would say that we were undermining the Lima Treaty," Lind said.', []],
    ['"If counsel had found that the Lima Treaty was the way to go, we would have signed," Lind said.', []],
    ['Peru rejected attempts to include a clause in the Lima Treaty.', []],
    ['Lind rejected rumours that Novak might try to lay out terms through a UN resolution.', []],
    ['Lind voted against the rosy Justice for Victims Act of 2015.', ['Lind rejects Justice for Victims Act']],
    ['Lind praised the Lima Treaty. Parents sent a letter urging them to reconsider.', ['Lind supports Lima Treaty']],
    ['"If the Lima Treaty were to enter into force, all would suffer," Lind said.', []],
    ['Lind urged a renewal of the Lima Treaty, which expires at the end of the year.', ['Lind calls-for Lima Treaty']],
    ['The Lima Treaty is old. "I think we have to leave it that way," Lind said.', []],
    ['Lind drafted the Lima Treaty. The ministry said it was working on other matters.', ['Lind supports Lima Treaty']],
  ])('%s', (text, all) => expect(lines(text)).toEqual(all));

  it.each([
    'Lind drummed up support against Republican Rep. Bill Posey. He was proud of President Bill Clinton.',
    'It saved a great deal. Lind opposed the deal.',
    'Fans complained about the Democratic National Convention in Philadelphia.',
    'Lind praised the Lima Law School and opposed the offer of Rose Partners Limited Partnership.',
    'Lind praised an article in the academic journal Judgment and Decision Making.',
  ])('no instrument: %s', (text) => expect(lines(text)).toEqual([]));

  it('is one treaty, whatever noun follows its name', () =>
    expect(lines('Lind opposed the Trans-Pacific Partnership trade deal.')).toEqual([
      'Lind opposes Trans-Pacific Partnership',
    ]));
});

it.each([
  ['Ana Lind, the Peruvian minister, blamed the European parties to the Lima Accord for its collapse.', []],
  ['Peru, a party to the Lima Accord, fell silent.', ['Peru']],
])('takes nobody for a party who speaks of others that are: %s', (text, wanted) => {
  const { positions, instruments, actors } = read({ text, published: '2026-02-03' });
  const holders = positions
    .filter(({ toward, stance }) => stance === 'supports' && instruments.some(({ id }) => id === toward))
    .map(({ holder }) => actors.find(({ id }) => id === holder)!.name);
  expect(holders).toEqual(wanted);
});
