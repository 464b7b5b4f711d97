import { expect, it } from 'vitest';
import { read } from '../read.js';

const actorsOf = (text: string): string[] => read({ text, published: '2025-10-27' }).actors.map(({ name }) => name);

it.each([
  ['A three-member panel rejected the complaint.', 'A three-member panel'],
  ['The panel said the fund had broken its rules.', 'The panel'],
  ['The foundation accused Chad of theft.', 'The foundation'],
])('takes what decides for a body: %s', (text, name) => {
  expect(actorsOf(text)).toContain(name);
});

it.each([
  'The panel fell off the roof in Chad.',
  'The body was found in Chad.',
  'Wooden panels rejected by Chad rotted.',
])('takes what only may be one for a thing: %s', (text) => {
  expect(actorsOf(text)).toEqual(['Chad']);
});

it.each([
  ['Chad left the union, according to the presidency.', 'the presidency', true],
  ['Rosa Lind told the panel that she had left.', 'the panel', true],
  ["The union will watch the panel's work.", 'the panel', true],
  ['Rosa Lind won the presidency in May.', 'the presidency', false],
  ["The solar panel's report is late.", 'The solar panel', false],
])('%s', (text, name, is) => expect(read({ text }).actors.some((one) => one.name === name)).toBe(is));
