import { expect, it } from 'vitest';
import { read } from '../read.js';

const threats = (text: string) => read({ text }).events.filter(({ type }) => type === 'THREATEN').length;

it('threatens nobody to whom it is told what comes by itself', () => {
  expect(threats('The army warned villagers that the dam might burst.')).toBe(0);
  expect(threats('Officials in California are warning residents that oncoming rains will cause floods.')).toBe(0);
  expect(threats('Officials warned Congress that money would run out.')).toBe(0);
});

it('threatens those to whom somebody tells what he will do', () => {
  expect(threats('The army warned villagers that it would shell the town.')).toBe(1);
  expect(threats('Police warned protesters that they would be arrested.')).toBe(1);
  expect(threats('Peru warned Chile that aid would be cut.')).toBe(1);
});
