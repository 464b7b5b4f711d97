import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import { annotate } from '../model/index.js';
import type { Mend } from './mend.js';
import { selectByWords } from './needs.js';
import { mends } from './order/index.js';
import { hasNeeds } from './sketch.js';

const needing = (...needs: NonNullable<Mend['needs']>): Mend => Object.assign(() => {}, { needs });

/** What gives the mends that are selected for a sentence. */
const selecting = (list: readonly Mend[]) => {
  const select = selectByWords(list);
  return (words: readonly string[]) => {
    const called = new Uint32Array(list.length);
    select(words, called, 4);
    return list.filter((_, place) => called[place] === 4);
  };
};

it('selects the mends whose every need some word of a sentence meets, in their order', () => {
  const always: Mend = () => {};
  const [due, dueTo, said] = [needing(/^due$/), needing(/^due$/, /^to$/), needing({ test: (word) => word === 'said' })];
  const select = selecting([dueTo, always, said, due]);
  expect(select(['Peru', 'is', 'due', 'to', 'vote'])).toEqual([dueTo, always, due]);
  expect(select(['the', 'vote', 'is', 'due'])).toEqual([always, due]);
  expect(select(['Peru', 'said', 'so'])).toEqual([always, said]);
  expect(select([])).toEqual([always]);
});

it('looks up words that are listed as their patterns would find them', () => {
  const words = ['and', 'And', 'AND', 'but', 'k', 'K', '\u212a', '’s', "n't", ',', 'co-op', 'and\n', '', 'undefined'];
  for (const need of [/^and$/, /^(?:and|but)$/, /^(?:and|k)$/i, /^K$/i, /^,$/, /^n't$/, /^(?:co-op|And)$/, /^an?d?$/])
    for (const word of words)
      expect(selecting([needing(need)])([word]).length, `${need} of ${word}`).toBe(need.test(word) ? 1 : 0);
});

it('selects the same after more words than it keeps', () => {
  const due = needing(/^due$/);
  const select = selecting([due]);
  expect(select(['due'])).toEqual([due]);
  for (let word = 0; word < 20_000; word++) select([`w${word}`]);
  expect(select(['due'])).toEqual([due]);
  expect(select(['w7'])).toEqual([]);
});

it('leaves out no mend that would change something', () => {
  const examples = path.join(import.meta.dirname, '../../../../examples');
  const texts = fs.readdirSync(examples).filter((name) => name.endsWith('.txt'));
  const sentences = texts.flatMap((name) => {
    const { tokens, sentences } = analyse(fs.readFileSync(path.join(examples, name), 'utf8'));
    return sentences.map(({ first, last }) => tokens.slice(first, last).map(({ form }) => form));
  });
  annotate(sentences).forEach((annotation, at) => {
    for (const mend of mends) {
      const given = JSON.stringify(annotation);
      mend(sentences[at]!, annotation);
      if (!hasNeeds(mend, sentences[at]!)) expect(JSON.stringify(annotation), mend.name).toBe(given);
    }
  });
});
