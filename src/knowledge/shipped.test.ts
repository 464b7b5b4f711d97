import { expect, it } from 'vitest';
import { made, shipped } from './shipped.js';

it('gives what is made, and keeps it under its name for the bundle', () => {
  const list = ['a'];
  expect(shipped('test of shipped', () => list)).toBe(list);
  expect(made.get('test of shipped')).toBe(list);
});
