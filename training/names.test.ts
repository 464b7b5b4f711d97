import { expect, it } from 'vitest';
// @ts-expect-error: plain JavaScript
import { NAME_TAGS, readNames } from './names.mjs';

/** Rows of CoNLL-U from [form, upos, head, entity]. */
const rows = (words: readonly (readonly [string, string, number, string])[]) =>
  words.map(([form, upos, head, entity], i) => [`${i + 1}`, form, '_', upos, '_', '_', `${head}`, '_', '_', entity]);
const tags = (words: Parameters<typeof rows>[0]) => readNames(rows(words)).map((t: number) => NAME_TAGS[t] ?? t);

it('takes the proper nouns around the head of a mention as its name', () => {
  const found = tags([
    ['the', 'DET', 3, 'Entity=(1-organization-new-x'],
    ['old', 'ADJ', 3, '_'],
    ['University', 'PROPN', 0, '_'],
    ['of', 'ADP', 5, '_'],
    ['Lund', 'PROPN', 3, 'Entity=(2-place-new-x)1)'],
    ['hired', 'VERB', 0, '_'],
    ['Ada', 'PROPN', 6, 'Entity=(3-person-new-x'],
    ['Berg', 'PROPN', 7, 'Entity=3)'],
  ]);
  expect(found).toEqual(['O', 'O', 'B-organisation', 'I-organisation', 'I-organisation', 'O', 'B-person', 'I-person']);
});

it('leaves mentions without a proper head, and files without mentions, alone', () => {
  expect(tags([['ministers', 'NOUN', 0, 'Entity=(1-person-new-x)']])).toEqual(['O']);
  expect(tags([['Ada', 'PROPN', 0, '_']])).toEqual([-1]);
});
