import { expect, it } from 'vitest';
import { read } from '../read.js';

const names = (text: string): string[] => read({ text, published: '2026-11-30' }).instruments.map(({ name }) => name);

it.each([
  'Protesters filled Constitution Square in Athens.',
  'The march ended at Treaty Park in Oslo.',
  'Police closed Independence Avenue and Charter Street.',
  'Nathan Law of Demosisto fled to London in 2020.',
])('a place or a person is no instrument: %s', (text) => expect(names(text)).toEqual([]));

it('a law bears the name of its own place', () => {
  expect(names('Hong Kong’s Basic Law of 1990 protects assembly.')).toEqual(['Hong Kong Basic Law']);
  expect(names('Peru’s Basic Law bans it.')).toEqual(['Basic Law']);
  expect(names('The Magnitsky Act lets Canada freeze assets.')).toEqual(['Magnitsky Act']);
});
