import { expect, it } from 'vitest';
import { read } from '../read.js';

const actors = (text: string): string[] => read({ text }).actors.map(({ name }) => name);

it('takes an island with a name of its own for a place, not for the state that it lies in', () => {
  expect(actors('Peruvian police held two men on the island of Cebu.')).not.toContain('Philippines');
  expect(actors('Peru freed two men who were held on Cebu island.')).not.toContain('Philippines');
  expect(actors('The island of Cuba freed two men.')).toContain('Cuba');
});
