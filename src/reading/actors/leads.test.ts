import { expect, it } from 'vitest';
import { read } from '../index.js';

it('a minister of one state is not the one whom the next sentence names as another’s', () => {
  const text =
    'Peru’s minister said his delegation would abstain.\n\nChile asked for more time. Its minister, Ana Lind, backed the idea.';
  const people = read({ text, published: '2026-02-01' }).actors.filter(({ kind }) => kind === 'person');
  expect(people.map(({ name, country }) => `${name} ${country}`)).toEqual(['Peru’s minister PER', 'Ana Lind CHL']);
});
