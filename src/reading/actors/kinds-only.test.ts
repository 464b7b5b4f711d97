import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const names = (text: string, published = '2016-04-01') => read({ text, published }).actors.map(({ name }) => name);

describe('nouns for a part or a kind', () => {
  it.each([
    ['The delegate count in Lima grew.', 'delegate'],
    ['Ana Lind ran for president in Peru.', 'president'],
    ['Her years as senator were many, Ana Lind said.', 'senator'],
    ['The investor concerns grew in Kenya.', 'investor'],
    ['Every candidate spoke in Lima.', 'Every candidate'],
    ['They asked which party would win.', 'which party'],
    ['The matter was taken to court in Peru.', 'court'],
  ])('%s', (text, noun) => expect(names(text)).not.toContain(noun));

  it.each([
    ['Minister rejects talks with rebel leader.', ['Minister', 'rebel leader']],
    ['Court jails journalist in Kenya.', ['Court', 'journalist', 'Kenya']],
    ['The envoy was shot by gunman in the capital.', ['The envoy', 'gunman']],
    ['The deal was passed by parliament.', ['parliament']],
    ['The delegate spoke to a reporter.', ['The delegate', 'a reporter']],
  ])('but somebody: %s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('words that are an office elsewhere', () => {
  it.each([
    ['The session began at 8 p.m. in Lima.', 'p.m.'],
    ['Trade in general fell, the ministry said.', 'general'],
    ['A general-election rival of Ana Lind spoke.', 'general'],
    ['Ruiz told a major party backer.', 'major'],
    ['It was held in the most private of rooms.', 'the most private of rooms'],
  ])('%s', (text, noun) => expect(names(text)).not.toContain(noun));
  it('remain one where they stand for somebody', () =>
    expect(names('A major spoke to retired general Ana Lind.')).toEqual(['A major', 'Ana Lind']));
});

describe('names', () => {
  it('are no pronouns behind a quotation mark or three dots', () =>
    expect(names('There are two sayings: ‘We go’ and … It stays.')).toEqual([]));
  it('are no numbers', () => expect(names('Peru is enemy No. 1.')).toEqual(['Peru']));
  it('of a noun that holds a clause are not what the noun is', () =>
    expect(read({ text: 'The summit, an event Ana Lind first held in 2010, began.' }).actors[0]?.mentions).toHaveLength(
      1,
    ));
  it('of those in office are theirs, whatever they are called later', () =>
    expect(names('Obama came to Lima. Obama was an ally of all.')).toContain('Barack Obama'));
  it('of those who are told of as one of many are nobody else’s', () => {
    expect(names('A shopkeeper, Obama, said so.')).not.toContain('Barack Obama');
    expect(names('Obama, a shopkeeper, said so.')).not.toContain('Barack Obama');
  });
});
