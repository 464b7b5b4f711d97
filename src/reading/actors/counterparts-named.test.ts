import { expect, it } from 'vitest';
import { read } from '../index.js';

const people = (text: string): string[] =>
  read({ text, published: '2026-11-30' })
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name, country, mentions }) => `${name} ${country} ${mentions.length}`);

it('a counterpart is the one minister of his state whom the text then names', () =>
  expect(
    people(
      'Peru’s finance minister met her Chilean counterpart on Monday.\n\nCarlos Mora, the Chilean finance minister, praised the talks.',
    ),
  ).toContain('Carlos Mora CHL 3'));

it('but not somebody who holds no such office', () =>
  expect(
    people(
      'Peru’s finance minister met her Chilean counterpart on Monday.\n\nCarlos Mora, a Chilean general, praised the talks.',
    ),
  ).toContain('her Chilean counterpart CHL 1'));

it('the minister of a state told of since is no minister of the one in the lead', () =>
  expect(
    people(
      'North Macedonia’s foreign minister has accused his Bulgarian counterpart of fraud.\n\nBulgaria denies it. Its foreign minister, Georg Lind, said it was false.',
    ),
  ).toEqual(['North Macedonia’s foreign minister MKD 2', 'Georg Lind BGR 3']));

it('the Foreign Secretary is no minister of Argentina', () =>
  expect(
    people(
      'Argentina’s foreign minister, Pablo Quirno, spoke on Monday.\n\nAn envoy had assured the Foreign Secretary that it would wait.',
    ),
  ).toContain('Pablo Quirno ARG 2'));
