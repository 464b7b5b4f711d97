// Trains the tagger and parser: node train.mjs [key=value ...]. Writes a checkpoint after every epoch and goes on from it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { spanningTree } from '../dist/language/english/model/spanning-tree.js';
import { chance } from './chance.mjs';
import { readTreebank } from './corpus.mjs';
import { exportModel } from './export.mjs';
import { compileKernel, loadKernel } from './kernel.mjs';
import { NAME_TAGS } from './names.mjs';
import { createNetwork } from './network.mjs';
import { disturb } from './noise.mjs';
import { createEncoder, createVocabulary, pretrained } from './vocabulary.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const options = {
  corpora: path.join(here, '../../shared/corpora/ud'),
  out: path.join(here, '.cache/run'),
  seed: 1,
  epochs: 30,
  width: 256,
  layers: 3,
  tagLayer: 1,
  arc: 128,
  label: 64,
  word: 64,
  glove: 60000,
  rate: 0.002,
  b1: 0.9,
  b2: 0.95,
  decay: 0.01,
  clip: 5,
  batch: 500,
  input: 0.2,
  layer: 0.25,
  head: 0.3,
  wordDrop: 0.15,
  gloveDrop: 0.05,
  warm: 300,
  follow: 0.002,
  flat: 0.3,
  noise: 1,
  every: 1,
  stop: 1e9,
  quick: 0,
  ...Object.fromEntries(
    process.argv
      .slice(2)
      .map((a) => a.split('='))
      .map(([k, v]) => [k, Number.isNaN(Number(v)) ? v : Number(v)]),
  ),
};
fs.mkdirSync(options.out, { recursive: true });
const log = (line) => {
  console.log(line);
  fs.appendFileSync(path.join(options.out, 'log.txt'), `${line}\n`);
};

const files = (part) => ['ewt', 'gum'].map((n) => path.join(options.corpora, `${n}-${part}.conllu`));
const MAX = 160;
const treebank = files('train')
  .flatMap(readTreebank)
  .filter((s) => s.form.length < MAX);
const glove = pretrained(options.glove);
const vocabulary = createVocabulary(treebank, glove);
const encoder = createEncoder(vocabulary);
const widths = { pretrained: 100, word: options.word, suffix2: 16, suffix3: 32, suffix4: 32, prefix3: 24, shape: 20 };
const tables = encoder.names.map((name) => ({
  name,
  rows: encoder.sizes[name],
  width: widths[name],
  frozen: name === 'pretrained',
}));
const kernel = await loadKernel(1200);
const network = createNetwork(kernel, {
  tables,
  width: options.width,
  layers: options.layers,
  tagLayer: options.tagLayer,
  arc: options.arc,
  label: options.label,
  tags: [vocabulary.upos.length, vocabulary.xpos.length, NAME_TAGS.length],
  labels: vocabulary.deprel.length,
  maxTokens: Math.max(2000, options.batch + MAX),
  maxSentences: 512,
  maxLength: 400,
});
for (let i = 0; i < glove.vectors.length; i++) network.frozen.pretrained.view[i] = glove.vectors[i] * glove.scale;
const random = chance(options.seed);
network.init(random);
log(
  `${JSON.stringify(options)}\nparameters ${network.size}, input ${network.d0}, tables ${JSON.stringify(encoder.sizes)}, xpos ${vocabulary.xpos.length}, labels ${vocabulary.deprel.length}`,
);

const tokens = treebank.reduce((n, s) => n + s.form.length + 1, 0);
const steps = Math.ceil((tokens / options.batch) * options.epochs);
const plain = treebank.map(encoder.encode);
let at = 0,
  first = 0;

const checkpoint = path.join(options.out, 'checkpoint.bin'),
  note = path.join(options.out, 'checkpoint.json');
if (fs.existsSync(note)) {
  const state = JSON.parse(fs.readFileSync(note, 'utf8'));
  const bytes = fs.readFileSync(checkpoint);
  [network.W, network.M, network.V, network.E].forEach((b, i) => {
    b.view.set(new Float32Array(bytes.buffer, bytes.byteOffset + i * network.size * 4, network.size));
  });
  ({ at, epoch: first } = state);
  random.restore(state.random);
  log(`goes on after epoch ${first}`);
}

/** Warm-up, a flat stretch, then straight down to a hundredth. */
const rate = () => {
  const x = at / steps;
  const fall = x < options.flat ? 1 : Math.max(0.01, (1 - x) / (1 - options.flat));
  return options.rate * Math.min(1, (at + 1) / options.warm) * fall;
};

function encodeNoisy(i) {
  const s = options.noise ? disturb(treebank[i], random) : treebank[i];
  const e = s === treebank[i] ? plain[i] : encoder.encode(s);
  const word = e.ids.word.slice(),
    pre = e.ids.pretrained.slice();
  for (let t = 1; t < e.size; t++) {
    if (random.uniform() < options.wordDrop) word[t] = 0;
    if (random.uniform() < options.gloveDrop) pre[t] = 0;
  }
  return { ...e, ids: { ...e.ids, word, pretrained: pre } };
}

const devs = files('dev').map((f) => ({ name: path.basename(f, '.conllu'), gold: readTreebank(f) }));
function measure() {
  network.swap();
  const line = devs.map(({ name, gold }) => {
    let n = 0,
      u = 0,
      x = 0,
      uas = 0,
      las = 0;
    const base = (r) => r.split(':')[0];
    for (let i = 0; i < gold.length; i += 16) {
      const part = gold.slice(i, i + 16);
      network.predict(part.map(encoder.encode), spanningTree).forEach((p, k) => {
        const s = part[k];
        for (let j = 0; j < s.form.length; j++) {
          n++;
          if (vocabulary.upos[p.upos[j + 1]] === s.upos[j]) u++;
          if (vocabulary.xpos[p.xpos[j + 1]] === s.xpos[j]) x++;
          if (p.head[j + 1] === s.head[j]) {
            uas++;
            if (base(vocabulary.deprel[p.label[j + 1]]) === base(s.deprel[j])) las++;
          }
        }
      });
    }
    const pct = (v) => ((100 * v) / n).toFixed(2);
    return `${name} U ${pct(u)} X ${pct(x)} UAS ${pct(uas)} LAS ${pct(las)}`;
  });
  network.swap();
  return line.join(' | ');
}

for (let epoch = first; epoch < options.epochs && epoch < options.stop; epoch++) {
  const t0 = performance.now();
  const order = treebank.map((_, i) => i);
  random.shuffle(order);
  const sum = { tag: 0, name: 0, arc: 0, label: 0 };
  let k = 0;
  while (k < order.length) {
    const batch = [];
    let n = 0;
    while (k < order.length && n + plain[order[k]].size <= options.batch + 80 && n < options.batch) {
      n += plain[order[k]].size;
      batch.push(encodeNoisy(order[k++]));
    }
    if (batch.length === 0) batch.push(encodeNoisy(order[k++]));
    network.drop(random, batch.length, options);
    const loss = network.learn(batch, { upos: 0.6, xpos: 0.4, name: 0.4 });
    for (const key of Object.keys(sum)) sum[key] += loss[key];
    network.step({ ...options, rate: rate(), follow: Math.max(options.follow, 1 / (at + 1)) });
    at++;
    if (options.quick && at % 50 === 0) console.log(at, (performance.now() - t0) / 1000, sum);
  }
  const seconds = ((performance.now() - t0) / 1000).toFixed(0);
  const losses = Object.entries(sum)
    .map(([key, v]) => `${key} ${(v / tokens).toFixed(3)}`)
    .join(' ');
  const shown = (epoch + 1) % options.every === 0 || epoch + 1 === options.epochs ? measure() : '';
  log(`epoch ${epoch + 1} ${seconds}s ${losses} ${shown}`);
  fs.writeFileSync(
    `${checkpoint}.tmp`,
    Buffer.concat(
      [network.W, network.M, network.V, network.E].map((b) =>
        Buffer.from(b.view.buffer, b.view.byteOffset, b.view.byteLength),
      ),
    ),
  );
  fs.renameSync(`${checkpoint}.tmp`, checkpoint);
  fs.writeFileSync(note, JSON.stringify({ at, epoch: epoch + 1, random: random.state(), options }));
}

const model = exportModel(network, vocabulary, glove, tables, options);
fs.writeFileSync(path.join(options.out, 'english.model'), model);
fs.writeFileSync(path.join(options.out, 'kernel.wasm'), await compileKernel('inference'));
log(`english.model ${(model.length / 1e6).toFixed(2)} MB`);
