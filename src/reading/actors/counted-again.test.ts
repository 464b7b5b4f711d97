import { expect, it } from 'vitest';
import { read } from '../read.js';

const mentionsOf = (text: string, name: string): string[] =>
  read({ text })
    .actors.find((one) => one.name.includes(name))
    ?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [];

it('takes a bare number for those who were counted so right before', () => {
  expect(mentionsOf('Mali detained four Danish nurses in May. The four were freed on Friday.', 'nurses')).toContain(
    'The four',
  );
});

it('but not where as many were named since', () => {
  const text =
    'Mali detained two Danish nurses in May. President Ivo Quispe met Premier Rosa Huamani on Friday. The two discussed trade.';
  expect(mentionsOf(text, 'nurses')).not.toContain('The two');
});
