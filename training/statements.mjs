// Weighs what speaks for and against a statement: node training/statements.mjs DIR [--out FILE] [--lean 0.4] [--test]
//
// DIR holds text/ and attributions/ as PolNeAR has them (brat stand-off, offsets in code points). Every draft of the rules
// is right where its content overlaps an annotated one by half and their sources meet; a logistic regression over the
// features of the drafts (describeDraft) learns to tell the right from the wrong. The bias is set for the best F1 and then
// leant by --lean towards more statements, because what is missed there would stand as fact. No text enters the weights,
// only features of rules. With --test a quarter of the documents is held out and scored; nothing is written then.
// The same input gives the same output, byte for byte. Needs a built dist/.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyse } from '../dist/language/index.js';
import { prepareGrammar } from '../dist/reading/statements/grammar.js';
import { draftStatements } from '../dist/reading/statements/index.js';
import { nesting } from '../dist/reading/statements/nesting.js';
import { describeDraft } from '../dist/reading/statements/weigh.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    lean: { type: 'string', default: '0.4' },
    test: { type: 'boolean', default: false },
  },
});
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const out = values.out ?? path.join(root, 'src/reading/statements/weights.tsv');
/** Penalties of the regression: cues are many and rare, so they are held back more than what all drafts share. */
const penalties = { cue: 0.7, other: 0.15 };
const epochs = 16;

/** Yields the text of every document with the annotated attributions that have a content. */
function* documents(dir) {
  const annotations = fs.readdirSync(path.join(dir, 'attributions')).sort();
  for (const name of fs.readdirSync(path.join(dir, 'text')).sort()) {
    const base = name.replace(/\.txt$/, '');
    const file = annotations.find((f) => f.startsWith(`${base}_`) && f.length === base.length + 9);
    if (!file) continue;
    const text = fs.readFileSync(path.join(dir, 'text', name), 'utf8');
    const units = [0];
    for (const c of text) units.push(units.at(-1) + c.length);
    const spans = {};
    const gold = [];
    const lines = fs.readFileSync(path.join(dir, 'attributions', file), 'utf8').split('\n');
    const rows = lines.map((line) => line.split('\t')).filter(([, body]) => body);
    for (const [id, body] of rows)
      if (id[0] === 'T')
        spans[id] = body
          .slice(body.indexOf(' ') + 1)
          .split(';')
          .map((span) => span.split(' ').map(Number))
          .map(([start, end]) => ({ start: units[start], end: units[end] }));
    for (const [id, body] of rows) {
      if (id[0] !== 'E') continue;
      const event = { Source: [], Content: [] };
      for (const part of body.split(' ')) {
        const [role, span] = part.split(':');
        event[role.replace(/\d+$/, '')]?.push(...(spans[span] ?? []));
      }
      if (event.Content.length) gold.push(event);
    }
    yield { text, gold };
  }
}

const length = (spans) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const overlap = (a, b) =>
  a.reduce(
    (n, x) => n + b.reduce((m, y) => m + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );

/** Whether a draft is one of the annotated attributions. */
function isRight(draft, tokens, gold) {
  let best = null;
  let most = 0.5;
  for (const event of gold) {
    const shared = overlap(draft.content, event.Content);
    const ratio = shared / (length(draft.content) + length(event.Content) - shared);
    if (shared && ratio >= most) [best, most] = [event, ratio];
  }
  if (!best) return false;
  const { source } = draft;
  const mine = source ? [{ start: tokens[source.first].start, end: tokens[source.last - 1].end }] : [];
  return best.Source.length ? overlap(mine, best.Source) > 0 : !mine.length;
}

const index = new Map();
const names = [];
const drafts = [];
const counts = [];
for (const { text, gold } of documents(positionals[0])) {
  const g = prepareGrammar(analyse(text));
  const { tokens } = g.analysis;
  const { sure, likely } = draftStatements(g);
  const nestingOf = nesting(g, [...sure, ...likely]);
  const right = sure.filter((draft) => isRight(draft, tokens, gold)).length;
  for (const draft of likely) {
    const features = describeDraft(g, draft, nestingOf(draft)).map((feature) => {
      if (!index.has(feature)) index.set(feature, names.push(feature) - 1);
      return index.get(feature);
    });
    drafts.push({ features, right: isRight(draft, tokens, gold) ? 1 : 0, document: counts.length });
  }
  counts.push({ sure: sure.length, right, gold: gold.length });
}
const seen = new Int32Array(names.length);
for (const { features } of drafts) for (const feature of features) seen[feature]++;
const penalty = names.map((name) =>
  name === 'bias' ? 1e-4 : name.startsWith('cue ') ? penalties.cue : penalties.other,
);

/** Fits weights by AdaGrad, in an order that a fixed seed shuffles. */
function fit(list) {
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [list[i], list[j]] = [list[j], list[i]];
    }
    for (const { features, right } of list) {
      const error = 1 / (1 + Math.exp(-sumOf(weights, features))) - right;
      for (const feature of features) {
        const gradient = error + (penalty[feature] * weights[feature]) / seen[feature];
        squares[feature] += gradient * gradient;
        weights[feature] -= (0.15 * gradient) / Math.sqrt(squares[feature]);
      }
    }
  }
  return weights;
}

const sumOf = (weights, features) => features.reduce((sum, feature) => sum + weights[feature], 0);

/** The threshold of best F1 over some documents, with precision and recall there. */
function best(weights, isIn) {
  let [right, read, gold] = [0, 0, 0];
  counts.forEach((count, document) => {
    if (isIn(document)) [right, read, gold] = [right + count.right, read + count.sure, gold + count.gold];
  });
  const scored = drafts
    .filter(({ document }) => isIn(document))
    .map((draft) => ({ sum: sumOf(weights, draft.features), right: draft.right }))
    .sort((a, b) => b.sum - a.sum);
  let found = { f1: 0, threshold: 0, precision: 0, recall: 0 };
  for (const draft of scored) {
    read++;
    right += draft.right;
    const f1 = (2 * right) / (read + gold);
    if (f1 > found.f1) found = { f1, threshold: draft.sum, precision: right / read, recall: right / gold };
  }
  return found;
}

if (values.test) {
  const isHeldOut = (document) => document % 4 === 3;
  console.log(best(fit(drafts.filter(({ document }) => !isHeldOut(document))), isHeldOut));
} else {
  const weights = fit([...drafts]);
  const all = best(weights, () => true);
  weights[index.get('bias')] += Number(values.lean) - all.threshold;
  const rows = names
    .map((name, i) => [name, weights[i], seen[i]])
    .filter(([, weight, times]) => times >= 3 && Math.abs(weight) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const head = [
    '# Log-odds that a draft is a statement a reader would mark, by feature. Written by training/statements.mjs:',
    `# logistic regression over ${drafts.length} drafts in ${counts.length} news articles whose attributions people had marked (PolNeAR, train).`,
  ];
  fs.writeFileSync(out, `${[...head, ...rows.map(([name, weight]) => `${name}\t${weight.toFixed(1)}`)].join('\n')}\n`);
  console.log(all);
}
