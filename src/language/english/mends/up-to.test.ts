import { expect, it } from 'vitest';
import { analyse } from '../../analyse.js';

it('hangs "up to" on its number, so that the verb is the verb', () => {
  const { tokens } = analyse('Peru will allow up to 900 refugees to return home.');
  const of = (word: string) => tokens.find(({ form }) => form === word)!;
  expect(of('up')).toMatchObject({ head: of('900').index, deprel: 'advmod' });
  expect(tokens[of('refugees').head]!.form).toBe('allow');
});
