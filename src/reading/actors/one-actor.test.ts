import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const cast = (text: string, published = '2016-04-01') => {
  const { actors } = read({ text, published });
  const named = new Map(actors.map(({ id, name }) => [id, name]));
  return actors.map(({ members, mentions, ...actor }) => ({
    ...actor,
    members: members.map((id) => named.get(id)),
    said: mentions.map(({ start, end }) => text.slice(start, end)),
  }));
};
const of = (text: string, name: string, published?: string) => cast(text, published).find((one) => one.name === name);

describe('groups that are told of as wholes', () => {
  it('are one wherever they stand', () => {
    const text =
      'Democrats met in Lima. The Democrats left. Muslims prayed, and voters slept. Muslims and voters rose.';
    expect(of(text, 'Democrats')?.said).toEqual(['Democrats', 'The Democrats']);
    expect(of(text, 'Muslims')?.said).toHaveLength(2);
    expect(of(text, 'voters')?.said).toHaveLength(2);
  });
  it('are others where more is told of them', () =>
    expect(cast('Young voters slept. Voters rose. Voters who rose early met 30 voters.')).toHaveLength(4));
});

describe('one actor', () => {
  it('is a company by the words before its form, with what it is', () => {
    const text = 'Polly Lind International Inc. bought two mills. Polly Lind, a British conglomerate, paid.';
    expect(cast(text).filter(({ kind }) => kind === 'person')).toEqual([]);
    expect(of(text, 'Polly Lind International Inc.')).toMatchObject({ country: 'GBR' });
  });
  it('is who holds an office that he had before the name of a body', () =>
    expect(
      of('John Bolton, former UN ambassador, met Ana Lind. The former ambassador discussed Peru.', 'John Bolton'),
    ).toMatchObject({ sectors: ['ELI'], said: ['John Bolton', 'former UN ambassador', 'The former ambassador'] }));
  it('is whom a party is soon to name', () => {
    const text = 'Donald Trump spoke in Ohio. The Republican presidential front-runner met Ana Lind.';
    expect(of(text, 'Donald Trump', '2015-12-10')?.said).toContain('The Republican presidential front-runner');
    expect(of(text, 'Donald Trump', '2013-12-10')?.said).toHaveLength(1);
  });
  it('is a leader with his name behind whose', () =>
    expect(of('They oppose the Popular Front, whose leader, Ana Lind, won a poll.', 'Ana Lind')?.said).toEqual([
      'whose leader',
      'Ana Lind',
    ]));
});

describe('pronouns', () => {
  it('of a joint statement speak of those named behind it', () => {
    expect(of('In their joint statement, Lind and Ruiz called for peace.', 'Lind and Ruiz')?.said).toEqual(['their']);
    expect(of('NATO grew. In their letter, Peru and Chile refused to join.', 'Peru and Chile')?.said).toContain(
      'their',
    );
  });
  it('of a joint statement speak of no body before it', () =>
    expect(
      of('Peru and Chile met on the loans of NATO. Their joint statement was short.', 'Peru and Chile')?.said,
    ).toContain('Their'));
  it('do not speak of who does something to them', () => {
    const text = 'Ana Lind spoke with Rosa Ruiz about Eva Diaz, having referred to her as a reformer.';
    expect(of(text, 'Ana Lind')?.said).toEqual(['Ana Lind']);
  });
});

describe('countries', () => {
  it('of aides are those of whom they serve', () =>
    expect(of('They met two aides to Benjamin Netanyahu.', 'two aides')?.country).toBe('ISR'));
  it('of adjectives of two words are told with both', () => {
    const text = 'Kenyan, Chilean, and South Korean officials met. The North Korean army fired.';
    expect(of(text, 'South Korea')?.said).toEqual(['South Korean']);
    expect(of(text, 'North Korea')?.said).toEqual(['North Korean']);
    expect(of(text, 'Kenyan, Chilean, and South Korean officials')?.members).toEqual(['Kenya', 'Chile', 'South Korea']);
  });
});

it('a pageant is nobody', () => expect(cast('Ana Lind won Miss Universe in 1996.')).toHaveLength(1));

it('a gulf is no state', () =>
  expect(cast('More ships sailed to the Persian gulf.').map(({ name }) => name)).not.toContain('Iran'));

describe('sectors', () => {
  it('of personnel are told by the word before', () =>
    expect(of('Naval personnel voted.', 'Naval personnel')?.sectors).toEqual(['MIL']));
  it('of an executive vice president are no government’s', () =>
    expect(
      of('An executive vice president left Sanko Corp. on Monday.', 'An executive vice president')?.sectors,
    ).toEqual(['BUS']));
});
