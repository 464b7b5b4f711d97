// Trains the tagger and parser: node training/train.mjs [key=value ...]. Writes a checkpoint after every epoch, goes on from it when
// run again, and at the end writes models/english. The same data and options give the same bytes on any machine.
import fs from 'node:fs';
import path from 'node:path';
import { chance } from './chance.mjs';
import { openCheckpoint } from './checkpoint.mjs';
import { readTreebank } from './corpus.mjs';
import { exportModel } from './export.mjs';
import { compileKernel, loadKernel } from './kernel.mjs';
import { FLAGS, readLexicon } from './lexicon.mjs';
import { measure } from './measure.mjs';
import { NAME_TAGS } from './names.mjs';
import { createNetwork } from './network.mjs';
import { disturb } from './noise.mjs';
import { readOptions } from './options.mjs';
import { createEncoder, createVocabulary, FROZEN, pretrained } from './vocabulary.mjs';

/** Longer sentences would be left out; these treebanks have none. */
const LONGEST = 160;
const WIDTHS = {
  pretrained: 100,
  lexicon: FLAGS.length,
  suffix2: 16,
  suffix3: 32,
  suffix4: 32,
  prefix3: 24,
  shape: 20,
};
const WEIGHTS = { upos: 0.8, xpos: 0.4, name: 0.4, relation: 0.2 };

const options = readOptions(process.argv.slice(2));
fs.mkdirSync(options.out, { recursive: true });
const log = (line) => {
  console.log(line);
  fs.appendFileSync(path.join(options.out, 'log.txt'), `${line}\n`);
};

const files = (part) => ['ewt', 'gum'].map((n) => path.join(options.corpora, `${n}-${part}.conllu`));
const treebank = files('train')
  .flatMap(readTreebank)
  .filter((s) => s.form.length < LONGEST);
const glove = pretrained(options.glove);
const lexicon = await readLexicon(glove.all);
const vocabulary = createVocabulary(treebank, glove, lexicon);
const encoder = createEncoder(vocabulary, lexicon);
const tables = encoder.names.map((name) => ({
  name,
  rows: encoder.sizes[name],
  width: WIDTHS[name] ?? options.word,
  frozen: FROZEN.includes(name),
}));
const network = createNetwork(await loadKernel(1200), {
  ...options,
  tables,
  tags: [vocabulary.upos.length, vocabulary.xpos.length, NAME_TAGS.length, 2 * vocabulary.deprel.length],
  labels: vocabulary.deprel.length,
  maxTokens: Math.max(2000, options.batch + LONGEST),
  maxSentences: 512,
  maxLength: 400,
});
const { parameters } = network;
for (let i = 0; i < glove.vectors.length; i++) network.frozen.pretrained.view[i] = glove.vectors[i] * glove.scale;
network.frozen.lexicon.view.set(lexicon.rows);
const random = chance(options.seed);
parameters.init(random, options.width);
log(JSON.stringify(options));
log(`${parameters.size} parameters; tables ${JSON.stringify(encoder.sizes)}; ${vocabulary.deprel.length} relations`);

const plain = treebank.map(encoder.encode);
const tokens = plain.reduce((n, s) => n + s.size, 0);
const steps = Math.ceil((tokens / options.batch) * options.epochs);
const checkpoint = openCheckpoint(options.out, parameters, random);
let { at, epoch } = checkpoint.restore();
if (epoch > 0) log(`goes on after epoch ${epoch}`);

function rate() {
  const x = at / steps;
  const fall = x < options.flat ? 1 : Math.max(0.01, (1 - x) / (1 - options.flat));
  return options.rate * Math.min(1, (at + 1) / options.warm) * fall;
}

/** How often each word of the learned table is taken for unknown: one seen n times with 2 / (2 + n), at least `wordDrop`. */
const seen = new Int32Array(encoder.sizes.word);
for (const { ids } of plain) for (const word of ids.word) seen[word]++;
const dropping = Float32Array.from(seen, (n) => Math.max(options.wordDrop, 2 / (2 + n)));

/** A sentence with noise, some of its words unknown to one table or the other. */
function draw(i) {
  const s = disturb(treebank[i], random);
  const encoded = s === treebank[i] ? plain[i] : encoder.encode(s);
  const [word, vector] = [encoded.ids.word.slice(), encoded.ids.pretrained.slice()];
  for (let t = 1; t < encoded.size; t++) {
    if (random.uniform() < dropping[word[t]]) word[t] = 0;
    if (random.uniform() < options.gloveDrop) vector[t] = 0;
  }
  return { ...encoded, ids: { ...encoded.ids, word, pretrained: vector } };
}

/** The sentences from the k-th of an order on that make a batch, at least one. */
function nextBatch(order, k) {
  const sentences = [];
  let rows = 0;
  while (k < order.length && rows < options.batch) {
    const { size } = plain[order[k]];
    if (sentences.length > 0 && rows + size > options.batch + 80) break;
    rows += size;
    sentences.push(draw(order[k++]));
  }
  return { sentences, next: k };
}

const devs = files('dev').map((file) => ({ name: path.basename(file, '.conllu'), gold: readTreebank(file) }));
for (; epoch < Math.min(options.epochs, options.stop); ) {
  const began = performance.now();
  const order = treebank.map((_, i) => i);
  random.shuffle(order);
  const sum = { tag: 0, name: 0, relation: 0, arc: 0, label: 0 };
  for (let k = 0; k < order.length; ) {
    const { sentences, next } = nextBatch(order, k);
    k = next;
    network.drop(random, sentences.length, options);
    const loss = network.learn(sentences, WEIGHTS);
    for (const key of Object.keys(sum)) sum[key] += loss[key];
    parameters.step({ ...options, rate: rate(), follow: Math.max(options.follow, 1 / (at + 1)) });
    at++;
  }
  epoch++;
  parameters.swap();
  const scores = devs.map(({ name, gold }) => measure(name, gold, encoder, vocabulary, network));
  parameters.swap();
  const losses = Object.entries(sum).map(([key, v]) => `${key} ${(v / tokens).toFixed(3)}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  log([`epoch ${epoch}`, `${seconds} s`, losses.join(' '), ...scores].join(' | '));
  checkpoint.save(at, epoch);
}

if (epoch === options.epochs) {
  const model = exportModel(parameters, vocabulary, { glove, lexicon, treebank }, tables, options);
  fs.writeFileSync(path.join(options.model, 'english.model'), model);
  fs.writeFileSync(path.join(options.model, 'kernel.wasm'), await compileKernel('inference'));
  log(`english.model ${(model.length / 1e6).toFixed(2)} MB`);
}
