import { expect, it } from 'vitest';
import { read } from '../index.js';

const people = (text: string): string[] =>
  read({ text, published: '2026-11-30' })
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name, country, mentions }) => `${name} ${country} ${mentions.length}`);

const lead = 'Kenya’s trade minister and the foreign minister of Uganda called for a binding code.\n\n';

it('two described in the lead are the two whom the next sentence names in that order', () =>
  expect(people(`${lead}Meeting in Nairobi, Ann Wanjiru and Peter Okello said that any code must be lawful.`)).toEqual([
    'Ann Wanjiru KEN 2',
    'Peter Okello UGA 2',
  ]));

it('a counterpart is the second of them', () =>
  expect(
    people('A Bulgarian minister and his Serbian counterpart quarrelled.\n\nRosen Lind and Ivan Mora spoke in Sofia.'),
  ).toEqual(['Rosen Lind BGR 3', 'Ivan Mora SRB 2']));

it('but not two who are others', () =>
  expect(people(`${lead}Ann Wanjiru of Chad and Peter Okello of Mali said that any code must be lawful.`)).toContain(
    'Peter Okello MLI 1',
  ));
