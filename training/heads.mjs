// What is asked of the layers: tags and names at one of the middle ones; arcs and their labels at the last. The middle one is
// also asked for each word's relation and the side its head is on, in training alone.
//   arcs    score(i, j) = (dep_i U + u)·head_j + near_i[class of j - i], dep and head rectified projections
//   labels  W [a_i∘b_j | rectified c_i + d_j] + bias for the arc i ← j
import { distanceClass } from '../dist/language/english/model/layers.js';

/** Offsets beyond this are in the outermost class. */
export const REACH = 32;
const CLASSES = 24;
export const pad = (n) => (n + 7) & ~7;

/** Weights of this part: [name, rows, columns]. */
export function headSpecs({ width: d, arc, label, tags, labels }) {
  const [tagged, labelled] = [tags.map(pad).reduce((a, b) => a + b, 0), pad(labels)];
  const affine = (name, rows, cols, w = `${name}.w`, b = `${name}.b`) => [
    [w, rows, cols],
    [b, 1, cols],
  ];
  return [
    ...affine('tag', d, tagged),
    ...affine('arc', d, 2 * arc),
    ...affine('arc', arc, arc, 'arc.u', 'arc.ub'),
    ...affine('near', arc, CLASSES),
    ...affine('pair', d, 4 * label),
    ...affine('label', 2 * label, labelled),
  ];
}

export function createHeads(kernel, config, parameters, products, batch) {
  const { width: d, layers, tagLayer, arc, label, maxTokens: T, maxSentences: S } = config;
  const { product, linear, linearBack, bias, biasBack } = products;
  const { starts, gold } = batch;
  const { rows: _, cols: tagged } = parameters.at['tag.w'];
  const labelled = pad(config.labels);
  /** First column of each group of tags, and the end. */
  const groups = [0];
  for (const n of config.tags) groups.push(groups.at(-1) + pad(n));
  const floats = (width) => kernel.floats(T * width);
  const tags = floats(tagged);
  const [sides, dSides] = [floats(2 * arc), floats(2 * arc)];
  const [queries, dQueries, near, dNear] = [arc, arc, CLASSES, CLASSES].map(floats);
  const [parts, dParts, joined, dJoined] = [4 * label, 4 * label, 2 * label, 2 * label].map(floats);
  const labelScores = floats(labelled);
  const scores = kernel.floats(config.maxLength * (config.maxLength + 8));
  const [sideMask, partMask] = [kernel.floats(S * 2 * arc), kernel.floats(S * 4 * label)];
  const classes = kernel.ints(2 * REACH + 1);
  for (let o = -REACH; o <= REACH; o++) classes.view[o + REACH] = distanceClass(o);
  const mask = (x, m, width) => kernel.mask(x.at, m.at, width, starts.at, batch.count);

  function forward(train, dropped) {
    const { rows } = batch;
    const top = dropped[layers - 1].at;
    linear(tags.at, tagged, dropped[tagLayer].at, d, d, 'tag.w', rows);
    bias(tags.at, tagged, 'tag.b', rows);
    linear(sides.at, 2 * arc, top, d, d, 'arc.w', rows);
    bias(sides.at, 2 * arc, 'arc.b', rows);
    kernel.rectify(sides.at, rows * 2 * arc);
    if (train) mask(sides, sideMask, 2 * arc);
    linear(queries.at, arc, sides.at, arc, 2 * arc, 'arc.u', rows);
    bias(queries.at, arc, 'arc.ub', rows);
    linear(near.at, CLASSES, sides.at, arc, 2 * arc, 'near.w', rows);
    bias(near.at, CLASSES, 'near.b', rows);
    linear(parts.at, 4 * label, top, d, d, 'pair.w', rows);
    bias(parts.at, 4 * label, 'pair.b', rows);
    if (train) mask(parts, partMask, 4 * label);
  }

  /** The heads' side of the arcs of the sentence that starts at a row: [address, stride]. */
  const keysAt = (from) => (from * 2 * arc + arc) * 4;

  /** Scores of sentence s: scores[dependent * ld + head]. */
  function arcs(s) {
    const from = starts.view[s];
    const n = starts.view[s + 1] - from;
    const ld = pad(n);
    const query = queries.at + from * arc * 4;
    product(scores.at, ld, [query, arc, 1], [sides.at + keysAt(from), 1, 2 * arc], n, n, arc, false);
    kernel.near(scores.at, ld, near.at + from * CLASSES * 4, CLASSES, n, classes.at, REACH);
    return { from, n, ld, scores: scores.view };
  }

  /** Scores of the labels of the arcs to `gold.row`: labels[row * stride + label]. */
  function labels() {
    kernel.pair(joined.at, parts.at, 4 * label, label, gold.row.at, batch.rows);
    linear(labelScores.at, labelled, joined.at, 2 * label, 2 * label, 'label.w', batch.rows);
    bias(labelScores.at, labelled, 'label.b', batch.rows);
    return { view: labelScores.view, stride: labelled };
  }

  /** Losses of the tags; their gradient takes the place of the scores until `tagsBack`. */
  function learnTags(weights) {
    const { rows } = batch;
    const loss = (k, of, weight) =>
      kernel.surprise(tags.at + groups[k] * 4, tagged, config.tags[k], of.at, rows, weight / rows);
    const sum = loss(0, gold.upos, weights.upos) + loss(1, gold.xpos, weights.xpos);
    const name = loss(2, gold.name, weights.name);
    const relation = loss(3, gold.relation, weights.relation);
    for (let t = 0; t < rows; t++) {
      config.tags.forEach((n, k) => {
        tags.view.fill(0, t * tagged + groups[k] + n, t * tagged + groups[k + 1]);
      });
    }
    return { tag: sum, name, relation };
  }

  function tagsBack(dropped, dDropped) {
    biasBack(tags.at, tagged, 'tag.b', batch.rows);
    linearBack(tags.at, tagged, dropped[tagLayer].at, d, d, 'tag.w', batch.rows, dDropped.at, d, true);
  }

  /** Loss of the arcs; their gradient is written to dDropped. */
  function learnArcs(dropped, dDropped) {
    const { rows, count } = batch;
    let loss = 0;
    for (const [b, width] of [
      [dSides, 2 * arc],
      [dQueries, arc],
      [dNear, CLASSES],
    ])
      b.view.fill(0, 0, rows * width);
    for (let s = 0; s < count; s++) {
      const { from, n, ld } = arcs(s);
      loss += kernel.surprise(scores.at, ld, n, gold.head.at + from * 4, n, 1 / rows);
      const [query, keys] = [from * arc * 4, keysAt(from)];
      product(dQueries.at + query, arc, [scores.at, ld, 1], [sides.at + keys, 2 * arc, 1], n, arc, n, false);
      product(dSides.at + keys, 2 * arc, [scores.at, 1, ld], [queries.at + query, arc, 1], n, arc, n, true);
      kernel.nearBack(dNear.at + from * CLASSES * 4, CLASSES, scores.at, ld, n, classes.at, REACH);
    }
    biasBack(dQueries.at, arc, 'arc.ub', rows);
    linearBack(dQueries.at, arc, sides.at, arc, 2 * arc, 'arc.u', rows, dSides.at, 2 * arc, true);
    biasBack(dNear.at, CLASSES, 'near.b', rows);
    linearBack(dNear.at, CLASSES, sides.at, arc, 2 * arc, 'near.w', rows, dSides.at, 2 * arc, true);
    mask(dSides, sideMask, 2 * arc);
    kernel.rectifyBack(dSides.at, sides.at, rows * 2 * arc);
    biasBack(dSides.at, 2 * arc, 'arc.b', rows);
    linearBack(dSides.at, 2 * arc, dropped[layers - 1].at, d, d, 'arc.w', rows, dDropped.at, d, false);
    return loss;
  }

  /** Loss of the labels of the right arcs; their gradient is added to dDropped. */
  function learnLabels(dropped, dDropped) {
    const { rows } = batch;
    labels();
    const loss = kernel.surprise(labelScores.at, labelled, config.labels, gold.label.at, rows, 1 / rows);
    for (let t = 0; t < rows; t++) labelScores.view.fill(0, t * labelled + config.labels, (t + 1) * labelled);
    biasBack(labelScores.at, labelled, 'label.b', rows);
    linearBack(
      labelScores.at,
      labelled,
      joined.at,
      2 * label,
      2 * label,
      'label.w',
      rows,
      dJoined.at,
      2 * label,
      false,
    );
    dParts.view.fill(0, 0, rows * 4 * label);
    kernel.pairBack(dParts.at, dJoined.at, joined.at, parts.at, 4 * label, label, gold.row.at, rows);
    mask(dParts, partMask, 4 * label);
    biasBack(dParts.at, 4 * label, 'pair.b', rows);
    linearBack(dParts.at, 4 * label, dropped[layers - 1].at, d, d, 'pair.w', rows, dDropped.at, d, true);
    return loss;
  }

  const masks = [
    [sideMask, 2 * arc],
    [partMask, 4 * label],
  ];
  return { forward, arcs, labels, learnTags, tagsBack, learnArcs, learnLabels, masks, tags, tagged, groups };
}
