import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const readingOf = (text: string) => read({ text, published: '2025-10-27' });

/** Whom words mean, where they stand last. */
const meant = (text: string, words: string): string | null => {
  const start = text.lastIndexOf(words);
  return readingOf(text).actors.find((one) => one.mentions.some((mention) => mention.start === start))?.name ?? null;
};

describe('a possessor', () => {
  it('is the body that a known official leads, whatever is named nearer by', () =>
    expect(
      meant(
        'The European Commission waited. Lind praised Russia and Peru. Its president, Ursula von der Leyen, left.',
        'Its',
      ),
    ).toBe('European Commission'));

  it('of somebody who serves is whoever the sentence before is about', () =>
    expect(
      meant('Mora left. A bank failed. Human Rights Watch condemned the plan. Its researcher said so.', 'Its'),
    ).toBe('Human Rights Watch'));
});

describe('an office', () => {
  it.each([
    ['NATO chief Mark Rutte met Lind. The former Dutch prime minister said so.', 'The former Dutch', 'Mark Rutte'],
    ['Peru’s Juan Mora met Chile’s Ana Lind. The Chilean minister said so.', 'The Chilean minister', 'Ana Lind'],
    [
      'Mora named Ana Lind to replace Foreign Minister Juan Ruiz. The new foreign minister left.',
      'The new foreign',
      'Ana Lind',
    ],
    ['Mora left with his wife, Ana Lind. The first lady did not speak.', 'The first lady', 'Ana Lind'],
  ])('tells who is meant: %s', (text, words, name) => expect(meant(text, words)).toBe(name));

  it('of a counterpart is the one that he is known to hold', () => {
    const { actors } = readingOf('German Chancellor Friedrich Merz met his French counterpart, Emmanuel Macron.');
    const titles = actors.find(({ name }) => name === 'Emmanuel Macron')?.offices.map(({ title }) => title);
    expect(titles).toEqual(['president']);
  });
});

describe('the state', () => {
  it.each([
    ['Peruvian minister Ana Lind met her counterparts.', 'her counterparts', null],
    ['Peruvian minister Ana Lind met her counterpart from Chile.', 'her counterpart', 'CHL'],
    [
      'LIMA - Peru waited. Treasury Secretary Ana Lind said Peru would pay. Peru paid. Peru left. Peru won.',
      'Ana Lind',
      'PER',
    ],
    ['Rosa Lind, the Serb member of the presidency of Bosnia, left.', 'Rosa Lind', null],
  ])('of somebody: %s', (text, words, country) => {
    const start = text.indexOf(words);
    const isIt = (mention: { start: number; end: number }): boolean =>
      mention.start === start && mention.end === start + words.length;
    const found = readingOf(text).actors.find(({ mentions }) => mentions.some(isIt));
    expect(found).toMatchObject({ country });
  });
});

describe('services', () => {
  it.each([
    ['Peru’s security services arrested Mora.', 'Peru’s security services', 'COP'],
    ['Intelligence services warned Mora.', 'Intelligence services', 'SPY'],
  ])('act: %s', (text, name, sector) =>
    expect(readingOf(text).actors.find((one) => one.name === name)?.sectors).toEqual([sector]),
  );

  it('that are sold are nobody', () =>
    expect(readingOf('Chad sells security services.').actors.map(({ name }) => name)).toEqual(['Chad']));
});

it('two parties of politicians are both parties', () =>
  expect(
    meant(
      'Lind of the Green Party met Mora of the Labour Party. Ruiz met Ana Bell. The court heard both parties.',
      'both parties',
    ),
  ).toBe('Green Party and Labour Party'));

it('a ministry without its field is none that has one', () =>
  expect(meant('Lind left the ministry. Mora was moved to the interior ministry.', 'the interior')).toBe(
    'the interior ministry',
  ));

it('nobody is a large body of work', () =>
  expect(readingOf('A large body of work suggests that Chad fails.').actors.map(({ name }) => name)).toEqual(['Chad']));

describe('who is meant', () => {
  it.each([
    ['His main rival is Ana Lind. Mora left.', 'His main rival', 'Ana Lind'],
    [
      'Mora was once a president. Ex-minister Ana Lind met former president Juan Ruiz. The former leader left.',
      'The former leader',
      'Juan Ruiz',
    ],
    [
      'Mora met Ruiz. The Supreme Court upheld a ruling against Carlos Lind, rejecting his appeal.',
      'his appeal',
      'Carlos Lind',
    ],
    [
      'Maria Mora, the minister, resigned. The plan failed. Juan Ruiz left with Rosa Lind. She wept.',
      'She wept',
      'Rosa Lind',
    ],
    ['Sophie in ’t Veld left. In ’t Veld said she was tired.', 'In ’t Veld', 'Sophie in ’t Veld'],
  ])('%s', (text, words, name) => expect(meant(text, words)).toBe(name));
});

describe('a name', () => {
  it.each([
    ['Lind leads the Perú Primero party.', 'Perú Primero', 'organisation'],
    ['The Peace and Courage party won in Chad.', 'Peace and Courage', 'organisation'],
  ])('before party is one: %s', (text, name, kind) =>
    expect(readingOf(text).actors.find((one) => one.name === name)?.kind).toBe(kind),
  );

  it('of a place that is said to be one is nobody’s', () =>
    expect(
      readingOf('Lind was taken to Barbadero, a police base in Chad.').actors.map(({ name }) => name),
    ).not.toContain('Barbadero'));

  it('of greens before an office is nobody’s', () =>
    expect(readingOf('Green MEP Rosa Lind left.').actors.map(({ name }) => name)).toEqual(['Rosa Lind']));
});

it('officers of an army are no police', () =>
  expect(readingOf('Officers of the national army arrested Lind.').actors[0]?.sectors).toEqual(['MIL']));

describe('behind', () => {
  it.each([
    ['Lind met Susana Polo. The far-right Vox party, led by Santiago Abascal, which won, rejoiced.', 'which', 'Vox'],
    ['Peru called on Chile to act; its minister, Ana Lind, left.', 'its minister', 'Peru'],
    ['Cambodia waited. Myanmar’s president, Juan Lind, was absent. Its ambassador attended.', 'Its', 'Myanmar'],
    ['Lind met Mora. Ruiz thanked Mora and said he would go.', 'he would', 'Ruiz'],
    [
      'Lind spoke. The plan failed. “No,” said Ana Mora, referring to a private citizen. Her aide wept.',
      'Her',
      'Ana Mora',
    ],
    [
      'PP leader Alberto Núñez Feijóo left Spain. The opposition leader wept.',
      'The opposition',
      'Alberto Núñez Feijóo',
    ],
  ])('%s', (text, words, name) => expect(meant(text, words)).toBe(name));
});
