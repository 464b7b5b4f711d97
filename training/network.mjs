// The network in training: a batch is laid out in rows, run forward, and its losses run backward. All over the kernel's memory.
import { createHeads, headSpecs } from './heads.mjs';
import { createLayers, layerSpecs } from './layers.mjs';
import { createParameters, createProducts } from './parameters.mjs';

const GOLDS = ['upos', 'xpos', 'name', 'relation', 'label'];

/**
 * @param kernel from loadKernel
 * @param config {tables: [{name, rows, width, frozen?}], width, layers, rank, tagLayer, arc, label,
 *   tags: [upos, xpos, names, relations], labels, maxTokens, maxSentences, maxLength}; tags and labels are counts
 */
export function createNetwork(kernel, config) {
  const { tables, maxTokens: T } = config;
  const parameters = createParameters(kernel, [...layerSpecs(config), ...headSpecs(config)]);
  const ints = (names, n) => Object.fromEntries(names.map((name) => [name, kernel.ints(n)]));
  const batch = {
    rows: 0,
    count: 0,
    /** Forms, each once, that the rows are of. */
    forms: 0,
    form: kernel.ints(T),
    starts: kernel.ints(config.maxSentences + 1),
    ids: ints(
      tables.map((t) => t.name),
      T,
    ),
    gold: ints([...GOLDS, 'head', 'row'], T),
  };
  const products = createProducts(kernel, parameters, kernel.floats(1 << 21));
  const layers = createLayers(kernel, config, parameters, products, batch);
  const heads = createHeads(kernel, config, parameters, products, batch);

  /** Lays sentences out, the root of each first. */
  function load(sentences) {
    const size = sentences.reduce((n, s) => n + s.size, 0);
    if (size > T) throw new Error(`batch of ${size} rows, room for ${T}`);
    batch.rows = 0;
    batch.count = sentences.length;
    const known = new Map();
    sentences.forEach((sentence, s) => {
      batch.starts.view[s] = batch.rows;
      for (let i = 0; i < sentence.size; i++) {
        const key = tables.map((t) => sentence.ids[t.name][i]).join();
        let form = known.get(key);
        if (form === undefined) {
          form = known.size;
          known.set(key, form);
          for (const t of tables) batch.ids[t.name].view[form] = sentence.ids[t.name][i];
        }
        batch.form.view[batch.rows + i] = form;
      }
      batch.rows += sentence.size;
    });
    batch.forms = known.size;
    batch.starts.view[batch.count] = batch.rows;
  }

  /** One pass forward and backward; adds to the gradient. Answers summed losses. */
  function learn(sentences, weights) {
    load(sentences);
    sentences.forEach((sentence, s) => {
      const from = batch.starts.view[s];
      for (const name of GOLDS) batch.gold[name].view.set(sentence[name], from);
      batch.gold.head.view.set(sentence.head, from);
      for (let i = 0; i < sentence.size; i++) batch.gold.row.view[from + i] = from + Math.max(0, sentence.head[i]);
    });
    layers.forward(true);
    const { dropped, dDropped } = layers;
    heads.forward(true, dropped);
    const { tag, name, relation } = heads.learnTags(weights);
    const arc = heads.learnArcs(dropped, dDropped);
    const label = heads.learnLabels(dropped, dDropped);
    layers.backward((l) => {
      if (l === config.tagLayer) heads.tagsBack(dropped, dDropped);
    });
    return { tag, name, relation, arc, label };
  }

  /** Tags, names, heads and labels of sentences, with `decode(scores, size, stride) → heads`. */
  function predict(sentences, decode) {
    load(sentences);
    layers.forward(false);
    heads.forward(false, layers.dropped);
    batch.gold.row.view.fill(0, 0, batch.rows);
    const trees = sentences.map((_, s) => {
      const { from, n, ld, scores } = heads.arcs(s);
      const head = decode(scores, n, ld);
      for (let i = 0; i < n; i++) batch.gold.row.view[from + i] = from + Math.max(0, head[i]);
      return { from, n, head };
    });
    const labels = heads.labels();
    return trees.map(({ from, n, head }) => {
      const tags = (k) =>
        Int32Array.from({ length: n }, (_, i) =>
          greatest(heads.tags.view, (from + i) * heads.tagged + heads.groups[k], config.tags[k]),
        );
      // Label 0 is root, and only the root's.
      const label = Int32Array.from(head, (h, i) =>
        h === 0 ? 0 : 1 + greatest(labels.view, (from + i) * labels.stride + 1, config.labels - 1),
      );
      return { upos: tags(0), xpos: tags(1), name: tags(2), head, label };
    });
  }

  /** New units to drop for a batch of so many sentences, those of forms for all of it; rates of input, layer and head. */
  function drop(random, count, rates) {
    const fill = ([mask, width], rate, times = count) => {
      const keep = 1 / (1 - rate);
      for (let i = 0; i < times * width; i++) mask.view[i] = random.uniform() < rate ? 0 : keep;
    };
    fill([layers.inputMask, layers.input], rates.input, 1);
    for (const m of layers.masks) fill(m, rates.layer);
    for (const m of heads.masks) fill(m, rates.head);
  }

  return { learn, predict, drop, parameters, frozen: layers.frozen, input: layers.input };
}

function greatest(values, from, n) {
  let best = 0;
  for (let i = 1; i < n; i++) if (values[from + i] > values[from + best]) best = i;
  return best;
}
