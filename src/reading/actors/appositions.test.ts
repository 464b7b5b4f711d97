import { expect, it } from 'vitest';
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
