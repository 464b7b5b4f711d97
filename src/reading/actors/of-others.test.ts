import { expect, it } from 'vitest';
import { read } from '../read.js';

it('takes no Congress for that of the United States where a text names two other states with one', () => {
  const { actors } = read({ text: 'Chile and Argentina signed the treaty in May. Congress has yet to ratify it.' });
  expect(actors.map(({ name, country }) => `${name} ${country}`)).toEqual([
    'Chile CHL',
    'Argentina ARG',
    'Congress null',
  ]);
});
