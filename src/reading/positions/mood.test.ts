import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** `PER supports Rome Statute`, a line a position toward an instrument. */
const lines = (text: string): string[] => {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  return positions.flatMap(({ holder, stance, toward }) => {
    const instrument = instruments.find(({ id }) => id === toward);
    const actor = actors.find(({ id }) => id === holder);
    return instrument ? [`${actor?.country ?? actor?.name} ${stance} ${instrument.name}`] : [];
  });
};

describe('a stance', () => {
  it.each([
    ['China urged Chad to return to the Rome Statute.', 'CHN calls-for Rome Statute'],
    ['Germany called on Chad to respect the Rome Statute.', 'DEU calls-for Rome Statute'],
    ['France demanded that Chad comply with the Rome Statute.', 'FRA calls-for Rome Statute'],
    ['Brazil said the Rome Statute must be respected.', 'BRA calls-for Rome Statute'],
    ['Brazil urged Chad to leave the Rome Statute.', 'BRA opposes Rome Statute'],
    ['Brazil said that all states were obliged to implement the Rome Statute.', 'BRA calls-for Rome Statute'],
    ['Brazil demanded that the Rome Statute be scrapped.', 'BRA opposes Rome Statute'],
    ['A court gave an award. Brazil called the award “null and void.”', 'BRA opposes award'],
    ['Brazil called the Rome Statute too lenient and too generous.', 'BRA opposes Rome Statute'],
    ['Brazil said it expected Chad to ratify the Rome Statute.', 'BRA calls-for Rome Statute'],
  ])('is that of whoever bids, not of who is bidden: %s', (text, line) => expect(lines(text)).toEqual([line]));

  it.each([
    'Chad rejected a claim that it had broken the Rome Statute.',
    'Chad may sign the Rome Statute in May.',
    'If Chad accepts the Rome Statute, France will wait.',
    'Chad signed neither the Rome Statute nor the vote.',
    'Rebels in Chad have yet to accept the Rome Statute.',
    'Chad is considering leaving the Rome Statute.',
    'The Rome Statute must be respected.',
  ])('is nobody’s while it is open: %s', (text) => expect(lines(text)).toEqual([]));

  it.each([
    ['Chad has no plans to leave the Rome Statute.', 'TCD supports Rome Statute'],
    ["Chad's refusal to implement the Rome Statute angered Mali.", 'TCD opposes Rome Statute'],
    ['Chad announced its decision to withdraw from the Rome Statute.', 'TCD opposes Rome Statute'],
    ['Chad supports neither the Rome Statute nor the vote.', 'TCD opposes Rome Statute'],
    ['Chad said it could support neither the Rome Statute nor the vote.', 'TCD opposes Rome Statute'],
    ['Chad is against the Rome Statute.', 'TCD opposes Rome Statute'],
    ['Chad is no longer bound by the Rome Statute.', 'TCD opposes Rome Statute'],
    ['Chad wants the Rome Statute scrapped.', 'TCD opposes Rome Statute'],
  ])('may lie in what is refused, planned or wanted: %s', (text, line) => expect(lines(text)).toEqual([line]));
});
