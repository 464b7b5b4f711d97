import { expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import { mended } from './sketch.js';
import { mendHandedOver } from './up-to.js';

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

it('hangs "over" on "handed", whatever amount follows', () => {
  const of = mended(
    mendHandedOver,
    `Mali NNP nsubj handed
     handed VBD root
     over IN case $
     $ $/SYM obl handed
     4 CD nummod $
     worth NN obj handed`,
  );
  expect(['over', '$'].map(of)).toEqual(['compound:prt handed', 'obj handed']);
});
