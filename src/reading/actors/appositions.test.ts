import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const joined = (text: string, name: string) =>
  read({ text })
    .actors.find((actor) => actor.name === name)
    ?.mentions.map(({ start, end }) => text.slice(start, end));

it('takes what stands behind a state with commas, somebody’s partner or ally, for the state', () => {
  expect(joined('Chad, Peru’s partner in the talks, said it would pay.', 'Chad')).toContain('Peru’s partner');
});

it('takes a name and the noun behind it that says what it is for one body', () => {
  const text = 'Gunmen of the Viv Ansanm coalition attacked a port. Viv Ansanm said it would go on.';
  expect(joined(text, 'Viv Ansanm')).toEqual(expect.arrayContaining(['the Viv Ansanm coalition']));
});

describe('what stands behind the name of a state', () => {
  const chains = (text: string): string[][] =>
    read({ text }).actors.map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
  it.each([
    [
      "Chad has a debt. Peru, the country's largest creditor, urged it to pay.",
      'Peru',
      "the country's largest creditor",
    ],
    ['Chad blamed Peru, a NATO member, for the raid.', 'Peru', 'a NATO member'],
    ['Chile and Peru, a mediator in the talks, agreed.', 'Peru', 'a mediator'],
  ])('says what it is: %s', (text, name, mention) =>
    expect(chains(text).find((chain) => chain.includes(name))).toContain(mention),
  );
  it('is another where it does something', () =>
    expect(chains('In Peru, a mediator said no.').find((chain) => chain.includes('a mediator'))).not.toContain('Peru'));
  it("is not said of its own: the country's is another's", () =>
    expect(
      chains("Chad has a debt. Peru, the country's largest creditor, urged it to pay.").find((c) => c.includes('Chad')),
    ).toContain('the country'));
});

it('takes who somebody is said to be behind a title and a name for the same', () => {
  expect(joined('Sen. Rosa Lind, the New Hampshire Democrat who leads it, left.', 'Rosa Lind')).toContain(
    'the New Hampshire Democrat',
  );
  expect(joined('The New Hampshire Democrat met Sen. Rosa Lind.', 'Rosa Lind')).not.toContain(
    'The New Hampshire Democrat',
  );
});

it('tells the office behind a known body whose name ends in what the office begins with', () => {
  const { actors } = read({ text: 'European Council President Rosa Lind left Lima. The bloc is silent.' });
  const council = actors.find(({ name }) => name === 'European Council');
  expect(actors.find(({ name }) => name === 'Rosa Lind')?.offices).toMatchObject([
    { title: 'president', of: council?.id },
  ]);
});

it('takes no group that is another body’s for one named before', () =>
  expect(joined("The Inca Front left Peru. The Senate's observer group stayed.", 'Inca Front')?.join()).not.toContain(
    'observer',
  ));
