import { expect, it } from 'vitest';
import { read } from '../index.js';

const mentions = (text: string, name: string): string[] => {
  const { actors, document } = read({ text, published: '2026-11-30' });
  return actors.find((one) => one.name === name)!.mentions.map(({ start, end }) => document.text.slice(start, end));
};

it('whoever promises is to keep the promise', () =>
  expect(mentions('Mao said Peru had assured Chile that it would leave the shoal.', 'Peru')).toEqual(['Peru', 'it']));
