import { expect, it } from 'vitest';
import { read } from '../read.js';

const countryOf = (text: string, name: string): string | null | undefined =>
  read({ text }).actors.find((one) => one.name.includes(name))?.country;

it('takes the crew of a seized craft for no one of the state that seized it', () => {
  expect(countryOf('Peru seized a tanker on Monday and detained its 21 crew members.', 'crew')).toBeNull();
  expect(countryOf('Peru reshuffled its navy and its crew members went home.', 'crew')).toBe('PER');
});
