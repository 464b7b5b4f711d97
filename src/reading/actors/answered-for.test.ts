import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Whom the pronoun of a text means. */
function meant(text: string, pronoun: string): string | undefined {
  const start = text.indexOf(` ${pronoun} `) + 1;
  return read({ text }).actors.find(({ mentions }) => mentions.some((mention) => mention.start === start))?.name;
}

describe('whoever is punished, freed or thanked after something', () => {
  it.each([
    ['Britain fined the firm after it sold arms to Sudan.', 'the firm'],
    ['The EU suspended aid to Niger after it expelled the envoy.', 'Niger'],
    ['France thanked Qatar because it had hosted the talks.', 'Qatar'],
    ['Washington lifted sanctions on the bank after it agreed to close its branch.', 'the bank'],
  ])('did it himself: %s', (text, name) => expect(meant(text, 'it')).toBe(name));
});

it('who punishes comes to it himself', () => {
  expect(meant('Britain fined the firm after it found that arms were sold.', 'it')).not.toBe('the firm');
  expect(meant('Kenya sent troops to Haiti after it received funds.', 'it')).toBe('Kenya');
});
