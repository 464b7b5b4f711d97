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

it('whoever the sentence before is about, though nothing tells that he is a man, is meant rather than one further off', () => {
  const text =
    'Egypt’s minister, Hani Sewilam, said it lied. He said so twice.\n\nEthiopia’s envoy, Seleshi Bekele, denied that. He left at noon.';
  const start = text.lastIndexOf('He ');
  const { actors } = read({ text });
  expect(actors.find(({ mentions }) => mentions.some((one) => one.start === start))?.name).toBe('Seleshi Bekele');
});
