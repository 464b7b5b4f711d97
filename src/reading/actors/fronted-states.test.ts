import { expect, it } from 'vitest';
import { read } from '../read.js';

const countryOf = (text: string, name: string): string | null | undefined =>
  read({ id: 'test', text, published: '2025-11-12' }).actors.find((actor) => actor.name === name)?.country;

it('takes a body that every state has for that of the state with which its sentence opens', () => {
  expect(countryOf('The Thai army denied it. In Sudan, the army rejected the truce.', 'the army')).toBe('SDN');
  expect(countryOf('The Kenyan government resigned. In Chad, the government fell.', 'the government')).toBe('TCD');
});

it('leaves those who only meet there', () =>
  expect(
    countryOf('The Kenyan government sent a team. In Qatar, the government signed a pact.', 'the government'),
  ).toBe(undefined));
