import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** `holder stance instrument`, without those toward actors. */
function lines(text: string): string[] {
  const { positions, instruments, actors } = read({ text, published: '2025-06-01' });
  return positions.flatMap(({ holder, stance, toward }) => {
    const instrument = instruments.find(({ id }) => id === toward);
    const actor = actors.find(({ id }) => id === holder);
    return instrument ? [`${actor?.country ?? actor?.name} ${stance} ${instrument.name}`] : [];
  });
}

describe('two texts in play', () => {
  it.each([
    [
      'Kenya backed the Voi forest pact and the Lamu fisheries accord. Uganda rejected the latter. Chad rejected both.',
      [
        'KEN supports Voi forest pact',
        'KEN supports Lamu fisheries accord',
        'UGA rejects Lamu fisheries accord',
        'TCD rejects Voi forest pact',
        'TCD rejects Lamu fisheries accord',
      ],
    ],
    [
      'Peru ratified the extradition treaty. The tax treaty with Chile failed. Mali opposed both treaties. Chad accepts neither.',
      [
        'PER supports extradition treaty',
        'MLI opposes extradition treaty',
        'MLI opposes tax treaty',
        'TCD opposes extradition treaty',
        'TCD opposes tax treaty',
      ],
    ],
    [
      'The old grain accord has expired. Peru has drafted a new one. Mali supports the new one. Chad wants the old one back.',
      ['PER supports new accord', 'MLI supports new accord', 'TCD calls-for old grain accord'],
    ],
    [
      'Peru and Chile signed a mackerel accord. Norway has its own fisheries treaty with Chile. Mali opposes the older treaty.',
      ['PER supports mackerel accord', 'CHL supports mackerel accord', 'MLI opposes fisheries treaty'],
    ],
    [
      'Peru ended its defence accord with Chile. Mali said it would end its own.',
      ['PER opposes defence accord', "MLI opposes Mali's accord"],
    ],
    [
      'Peru has a border treaty with Chile. Mali has suspended the agreement on visas.',
      ['MLI opposes agreement on visas'],
    ],
    ['A resolution on Chad cites the Lima Accord. Mali vetoed it.', ['MLI rejects resolution']],
  ])('are told apart in “%s”', (text, expected) => expect(lines(text)).toEqual(expected));
  it('and *it* is carried through a sentence that names none', () =>
    expect(lines('Peru backed the Lima Accord. Mali opposed it. Chad has criticised it as well.')).toEqual([
      'PER supports Lima Accord',
      'MLI opposes Lima Accord',
      'TCD opposes Lima Accord',
    ]));
});

describe('who does as was told just before', () => {
  it.each([
    ['Peru opposes the Lima Accord. Chad does too.', ['PER opposes Lima Accord', 'TCD opposes Lima Accord']],
    ['Peru accepted the Lima Accord. Chad did likewise.', ['PER supports Lima Accord', 'TCD supports Lima Accord']],
    [
      'Peru withdrew its support for the Lima Accord. Chad did not.',
      ['PER opposes Lima Accord', 'TCD supports Lima Accord'],
    ],
    [
      'Peru said that the Lima Accord was vital. Chad shares that view. Mali took the opposite view.',
      ['PER supports Lima Accord', 'TCD supports Lima Accord', 'MLI opposes Lima Accord'],
    ],
    [
      'Peru has urged all to ratify the Lima Accord. Chad says it will.',
      ['PER calls-for Lima Accord', 'TCD supports Lima Accord'],
    ],
    // who has not signed has not yet said no
    ['Peru signed the Lima Accord. Chad did not.', ['PER supports Lima Accord']],
    ['Peru signed the Lima Accord. Chad has.', ['PER supports Lima Accord']],
  ])('takes the same stance or the other in “%s”', (text, expected) => expect(lines(text)).toEqual(expected));
  it.each([
    [
      'Peru ratified the Lima Treaty. Chad formally left in March.',
      ['PER supports Lima Treaty', 'TCD opposes Lima Treaty'],
    ],
    ['Peru opposes the Lima Accord. Chad remains a party.', ['PER opposes Lima Accord', 'TCD supports Lima Accord']],
    ['Peru backs the Lima Accord. Chad remains opposed.', ['PER supports Lima Accord', 'TCD opposes Lima Accord']],
    ['Peru backs the Lima Accord. Its envoy left on Monday.', ['PER supports Lima Accord']],
    ['Peru signed a defence pact with Chile.', ['PER supports defence pact', 'CHL supports defence pact']],
    ['Peru refused to sign a defence pact with Chile.', ['PER opposes defence pact']],
  ])('or one that does not name the text in “%s”', (text, expected) => expect(lines(text)).toEqual(expected));
});
