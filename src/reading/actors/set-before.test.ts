import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const speakers = (text: string) => {
  const { statements, actors } = read({ text, published: '2026-03-12' });
  return statements.map(({ speakers: who }) => who.map((id) => actors.find((one) => one.id === id)?.name).join(', '));
};

describe('it behind a colon', () => {
  const before = 'The European Commission said it had no plans. ';
  it.each([
    ['Poland went further: it has demanded a vote.', 'Poland'],
    ['Hungary was blunter: it called the plan a mistake.', 'Hungary'],
  ])('%s', (text, who) => expect(speakers(before + text).at(-1)).toBe(who));
  it('is no person', () =>
    expect(speakers(`${before}Juan Mora went further: it has demanded a vote.`).at(-1)).not.toBe('Juan Mora'));
});

describe('whom a sentence picks out', () => {
  const countryOf = (text: string, name: string) => read({ text }).actors.find((one) => one.name === name)?.country;
  it('is who the next begins with', () =>
    expect(countryOf('It was Qatar that broke the deadlock. Its minister, Ali Saleh, flew home.', 'Ali Saleh')).toBe(
      'QAT',
    ));
});

describe('Mr without a stop', () => {
  it.each([
    ['Mr Mora, who had openly opposed the plan, met the envoy.', 'Mora'],
    ['Mrs Rojas, who had openly opposed the plan, met the envoy.', 'Rojas'],
  ])('%s', (text, who) => expect(speakers(text)).toEqual([who]));
});

describe('Andrii and Serhii', () => {
  it.each([
    'Andrii Sybiha, the foreign minister, met his Kazakh counterpart.',
    'Serhii Sybiha, the foreign minister, met his Kazakh counterpart.',
  ])('%s', (text) => expect(read({ text }).events.map(({ type }) => type)).toEqual(['CONSULT']));
});

describe('those who walk out', () => {
  const types = (text: string) => read({ text }).events.map(({ type }) => type);
  it('are on strike', () => expect(types('Nurses walked out on Monday.')).toEqual(['PROTEST']));
  it('are not where they are those of a state', () => expect(types('The Americans walked out.')).toEqual([]));
});
