// Learns how antecedents of pronouns are chosen: node training/coreference/train.mjs [FILE]. Writes
// src/reading/actors/antecedents.tsv. For each pronoun of GUM's training part the reading lists its candidates, with
// `nothing` as the first; a softmax over them is fitted so that the candidates of the right chain have the mass together
// (as in Durrett and Klein 2013). What the program chose earlier in a text is among the features, so the texts are read
// again with the new weights, a few times. No draw of chance is in it: the same file gives the same weights.
import fs from 'node:fs';
import path from 'node:path';
import { features, readWeights } from '../../dist/reading/actors/features.js';
import { readActors } from '../../dist/reading/actors/index.js';
import { analyseNews } from '../../dist/reading/read.js';
import { readDocuments } from './gold.mjs';

const ROUNDS = 4;
const STEPS = 300;
const RATE = 0.1;
const DECAY = 0.008;
/**
 * What is believed before the corpus is seen, and holds where it says little: GUM quotes less than news does. Who speaks
 * of himself outside a quotation is seldom one whom only the quotation mentions, and what says something is an actor.
 */
const PRIOR = {
  'pronoun outside quotation, candidate inside': -2,
  'pronoun inside quotation, candidate outside': -1,
  'another quotation': -1.5,
  'last to speak, pronoun is subject of speech': 2,
  'last to speak, further back, pronoun is subject of speech': 1.2,
  'subject of the clause above that says or thinks it': 3,
  'possessor of the same noun': 1,
  'subject of the nearest clause above': 0.8,
  'both subjects of main clauses, one after the other in a paragraph': 0.8,
  'said the sentence before, pronoun is subject of the main clause': 1,
  'named after it, subject of the clause that its own opens': 2.5,
  'possessive, subject of the nearest clause': 1,
  'subject of what is said': 1,
  'inside what is said, not its subject': -1.5,
  'subject of the main clause, pronoun is subject of speech': 1,
  'object, pronoun is subject of speech': -0.5,
  'inside another phrase, pronoun is subject of speech': -0.5,
  'asked, pronoun is subject of speech': 1.5,
  'met, pronoun is subject': 1.5,
  'state of the one who says it': 1.5,
  'nothing, pronoun is subject of speech': -3,
  'no actor, pronoun is subject of speech': -2,
};
const KINDS = ['person', 'thing', 'group'];

const file = process.argv[2] ?? path.resolve('../shared/corpora/ud/gum-train.conllu');
const documents = readDocuments(file).map((document) => ({ ...document, ...analyseNews(document.text) }));
let weights = readWeights('');
for (let round = 0; round < ROUNDS; round++) {
  const examples = { person: [], thing: [], group: [] };
  for (const document of documents) collect(document, examples);
  for (const kind of KINDS) {
    weights = { ...weights, [kind]: fit(examples[kind], weights[kind]) };
    const right = examples[kind].filter((example) => example.right.includes(best(weights[kind], example))).length;
    console.log(`round ${round + 1}, ${kind}: ${right} of ${examples[kind].length} right`);
  }
}
const rows = features.map((name, i) =>
  [name, ...KINDS.map((kind) => weights[kind][i].toFixed(2).replace('-0.00', '0.00'))].join('\t'),
);
const head =
  '# Learnt by training/coreference/train.mjs from UD English GUM (train), CC BY-SA 4.0; see models/antecedents/README.md.\n' +
  '# What is weighed in an antecedent, its weight for he and she, for it, for they.\n';
fs.writeFileSync(new URL('../../src/reading/actors/antecedents.tsv', import.meta.url), `${head}${rows.join('\n')}\n`);

/** The pronouns of a document with the values of their candidates, and which of these are right. */
function collect({ id, text, analysis, names, tokens, mentions }, examples) {
  const byHead = new Map();
  for (const mention of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const { start } = tokens[mention.head];
    if (!byHead.has(start)) byHead.set(start, []);
    byHead.get(start).push(mention);
  }
  const ofPhrase = (phrase) => byHead.get(analysis.tokens[phrase.head].start)?.at(-1)?.entity;
  // The mention of all that are named together has the head of the first, and is the longest.
  const ofTogether = (together) => {
    const all = byHead.get(analysis.tokens[together.head].start) ?? [];
    return all.length > 1 ? all[0].entity : undefined;
  };
  const chains = new Map();
  /** The chain that most mentions of an actor stand in. */
  const ofActor = (actor) => {
    const votes = new Map();
    for (const one of actor.phrases) {
      const entity = ofPhrase(one);
      if (entity !== undefined) votes.set(entity, (votes.get(entity) ?? 0) + 1);
    }
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  };
  const watch = ({ phrase, to }, candidates) => {
    const entity = ofPhrase(phrase);
    chains.clear();
    const chainOf = ({ phrase: other, together, entity: actor }) => {
      if (together) return ofTogether(together);
      if (!other) return undefined;
      if (!actor) return ofPhrase(other);
      if (!chains.has(actor)) chains.set(actor, ofActor(actor));
      return ofPhrase(other) ?? chains.get(actor);
    };
    const right = candidates.flatMap((one, i) => (entity !== undefined && chainOf(one) === entity ? [i] : []));
    // What is known of but is none of the candidates teaches nothing.
    const isKnown = mentions.some((one) => one.entity === entity && one.start < phraseStart(phrase));
    if (!right.length && isKnown) return;
    examples[to].push({ values: candidates.map(({ values }) => values), right: right.length ? right : [0] });
  };
  const phraseStart = (phrase) => analysis.tokens[phrase.head].start;
  const document = { id, origin: '', title: null, source: null, published: null, dateline: null, language: 'en', text };
  readActors(document, analysis, names, { weights, watch });
}

/** Weights that make the right candidates likely: Adam over all examples at once, from where the last round ended. */
function fit(examples, from) {
  const w = Float64Array.from(from);
  const prior = features.map((name) => PRIOR[name] ?? 0);
  const [m, v] = [new Float64Array(w.length), new Float64Array(w.length)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(w.length);
    for (const { values, right } of examples) {
      const scores = values.map((x) => dot(w, x));
      const all = softmax(scores);
      const good = softmax(right.map((i) => scores[i]));
      for (let i = 0; i < values.length; i++) add(gradient, values[i], all[i]);
      for (let k = 0; k < right.length; k++) add(gradient, values[right[k]], -good[k]);
    }
    for (let i = 0; i < w.length; i++) {
      const g = gradient[i] / examples.length + DECAY * (w[i] - prior[i]);
      m[i] = 0.9 * m[i] + 0.1 * g;
      v[i] = 0.99 * v[i] + 0.01 * g * g;
      w[i] -= (RATE * (1 - step / STEPS) * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return w;
}

function best(w, { values }) {
  const scores = values.map((x) => dot(w, x));
  return scores.indexOf(Math.max(...scores));
}

function softmax(scores) {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function dot(w, x) {
  let sum = 0;
  for (let i = 0; i < w.length; i++) sum += w[i] * x[i];
  return sum;
}

function add(sum, x, factor) {
  for (let i = 0; i < sum.length; i++) sum[i] += factor * x[i];
}
