import { expect, it } from 'vitest';
import { analyse } from '../../analyse.js';

it('hangs "up to" on its number, so that the verb is the verb', () => {
  const { tokens } = analyse('Peru will allow up to 900 refugees to return home.');
  const of = (word: string) => tokens.find(({ form }) => form === word)!;
  expect(of('up')).toMatchObject({ head: of('900').index, deprel: 'advmod' });
  expect(tokens[of('refugees').head]!.form).toBe('allow');
});

it('leaves a verb its object behind "at least"', () => {
  const { tokens } = analyse('The army killed at least 12 rebels in Lima.');
  expect(tokens.find(({ form }) => form === 'rebels')!.deprel).toBe('obj');
  const long = analyse('The talks lasted at least 12 hours.').tokens;
  expect(long.find(({ form }) => form === 'hours')!.deprel).not.toBe('obj');
});
