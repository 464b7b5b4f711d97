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
