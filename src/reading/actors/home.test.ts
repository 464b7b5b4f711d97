import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const actors = (text: string) => read({ text, published: '2025-06-01' }).actors;
const countryOf = (text: string, name: string) => actors(text).find((one) => one.name === name)?.country;

describe('bodies of which a text says only what they are', () => {
  const lead = 'LIMA, Sept 28 - Peru left the pact with Chile on Sunday, officials said.\n\n';
  it.each([
    ['The navy sent two ships to the strait.', 'The navy'],
    ['The air force moved jets to the south.', 'The air force'],
    ['The government gave no reason for it.', 'The government'],
    ['The defence minister spoke of a duty.', 'The defence minister'],
    ['The foreign ministry spokesman spoke of a duty.', 'The foreign ministry spokesman'],
    ['Parliament approved the step.', 'Parliament'],
  ])('are those of the state that it reports from: %s', (text, name) =>
    expect(countryOf(lead + text, name)).toBe('PER'),
  );

  it('are not where those of another state were just spoken of', () => {
    expect(countryOf(`${lead}Chilean troops crossed the border. The army fired.`, 'The army')).toBeNull();
  });

  it('are not in a text from elsewhere', () => {
    expect(countryOf('GENEVA, Sept 28 - Peru left the pact with Chile. The navy fired.', 'The navy')).toBeNull();
  });
});

it('ministers and spokesmen before their names are those of the state that a text reports from', () => {
  const text =
    'MANILA, May 8 - The Philippines rejected the ban. The foreign ministry spokeswoman, Maria Santos, spoke.';
  expect(countryOf(text, 'Maria Santos')).toBe('PHL');
});

it('is not the host of a meeting of others', () => {
  const text =
    'GENEVA, March 3 - The ministers of Peru and Chile met on Monday at the invitation of Swiss officials. The Peruvian minister smiled.\n\nThe army spoke of a threat.';
  expect(countryOf(text, 'The army')).not.toBe('CHE');
});

describe('a ministry is that of the minister told of', () => {
  it.each([
    ["Chad's foreign minister called Rosa Lind, according to the ministry.", 'TCD'],
    [
      "Chad's foreign minister called Peru's finance minister. Peru's finance minister left. The ministry was silent.",
      'PER',
    ],
    ['The ministry was silent.', undefined],
  ])('%s', (text, country) =>
    expect(actors(text).find(({ name }) => /^the ministry$/i.test(name))?.country ?? undefined).toBe(country),
  );
});

it('an ambassador behind an embassy is that of its state', () => {
  expect(
    countryOf('The Peruvian embassy condemned it. Ambassador Rosa Lind wrote that it was late.', 'Rosa Lind'),
  ).toBe('PER');
  expect(
    countryOf('The Peruvian embassy in Chile condemned it. Mayor Rosa Lind wrote that it was late.', 'Rosa Lind'),
  ).not.toBe('PER');
});

describe('offices of the whole world', () => {
  it.each([
    ['The Pope in Cuba asked for mercy.', 'The Pope', 'VAT'],
    ['Images of the Pope in Cuba were shown.', 'the Pope', 'VAT'],
    ['The secretary-general in Cairo asked for calm.', 'The secretary-general', null],
    ['The general in Cairo asked for calm.', 'The general', 'EGY'],
  ])('are of no state in which their holder is: %s', (text, name, country) => {
    expect(countryOf(text, name)).toBe(country);
  });

  it('are of a church where the text names it', () => {
    expect(countryOf('The Coptic pope in Cairo asked for mercy.', 'The Coptic pope')).toBe('EGY');
  });
});

it('nobody is of the state that somebody serves in secret', () => {
  expect(countryOf('Two men were accused of spying for Israel.', 'Two men')).toBeNull();
  expect(countryOf('Police arrested a woman accused of working for Russia.', 'Police')).toBeNull();
});

it('who deals with an ambassador is not of the state that he is of', () => {
  expect(countryOf('The government expelled the Swedish ambassador.', 'The government')).toBeNull();
  expect(
    countryOf('The foreign ministry summoned the Polish ambassador to protest.', 'The foreign ministry'),
  ).toBeNull();
});

it('artillery is nobody where it is fired', () => {
  const names = (text: string) => actors(text).map(({ name }) => name);
  expect(names('South Korea fired dozens of rounds of artillery into the north.')).not.toContain('artillery');
  expect(names('The artillery shelled the town.')).toContain('The artillery');
});

describe('what states say, each under its name', () => {
  const countries = (text: string) =>
    actors(text)
      .filter(({ name }) => /^the (?:foreign ministry|government)$/i.test(name))
      .map(({ country }) => country);
  const intro = 'LIMA, May 3 - Here is what was said of the coup in Chad:\n\n';
  it('as a heading', () =>
    expect(
      countries(`${intro}NORWAY\n\nThe foreign ministry was alarmed.\n\nKENYA\n\nThe foreign ministry was silent.`),
    ).toEqual(['NOR', 'KEN']));
  it('before a colon', () =>
    expect(countries(`${intro}NORWAY: The government was alarmed.\n\nKENYA: The government denied it.`)).toEqual([
      'NOR',
      'KEN',
    ]));
});
