import { expect, it } from 'vitest';
import { analyse } from '../../index.js';

const wordOf = (text: string, form: string) => {
  const { tokens } = analyse(text);
  const token = tokens.find((one) => one.form === form)!;
  return { deprel: token.deprel, above: tokens[token.head]?.form };
};

it('takes what things were found to be for adjectives', () => {
  expect(wordOf('Inspectors found burned villages and looted stores near the lake.', 'looted')).toEqual({
    deprel: 'amod',
    above: 'stores',
  });
});

it('leaves the deeds of those who did more than find', () => {
  expect(wordOf('Rebels attacked the town and looted shops.', 'looted').deprel).toBe('conj');
});
