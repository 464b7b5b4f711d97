// The network: token tables → layers of simple recurrent units → tag heads → biaffine arcs and labels.
// Forward and backward passes are written out over the kernel; every array lives in the kernel's memory.

/** Distance buckets of arcs, 0 = root; j - i from -reach to reach. */
export const REACH = 32;
export function buckets() {
  const table = new Int32Array(2 * REACH + 1);
  for (let d = -REACH; d <= REACH; d++) {
    const a = Math.abs(d);
    const step = a <= 5 ? a : a <= 7 ? 6 : a <= 10 ? 7 : a <= 15 ? 8 : a <= 25 ? 9 : 10;
    table[d + REACH] = d === 0 ? 0 : d < 0 ? step : 10 + step;
  }
  return table;
}
const NEAR = 24; // 21 buckets, padded

const pad8 = (n) => (n + 7) & ~7;

/**
 * @param kernel from loadKernel
 * @param config {tables: [{name, rows, width, frozen?}], width, layers, tagLayer, arc, label, tags: [upos, xpos, names], labels, maxTokens, maxSentences, maxLength}
 */
export function createNetwork(kernel, config) {
  const { tables, width: d, layers, tagLayer, arc, label } = config;
  const d0 = tables.reduce((n, t) => n + t.width, 0);
  const tagPad = config.tags.map(pad8);
  const tagWidth = tagPad.reduce((a, b) => a + b, 0);
  const labels = pad8(config.labels);
  const T = config.maxTokens;

  // Parameters, one after another in one array.
  const specs = [];
  for (const t of tables) if (!t.frozen) specs.push([`table.${t.name}`, t.rows, t.width]);
  for (let l = 0; l < layers; l++) {
    specs.push([`layer${l}.w`, l === 0 ? d0 : d, l === 0 ? 4 * d : 3 * d], [`layer${l}.v`, 4, d]);
  }
  specs.push(['tag.w', d, tagWidth], ['tag.b', 1, tagWidth]);
  specs.push(
    ['arc.w', d, 2 * arc],
    ['arc.b', 1, 2 * arc],
    ['arc.u', arc, arc],
    ['arc.ub', 1, arc],
    ['near.w', arc, NEAR],
    ['near.b', 1, NEAR],
  );
  specs.push(
    ['pair.w', d, 4 * label],
    ['pair.b', 1, 4 * label],
    ['label.w', 2 * label, labels],
    ['label.b', 1, labels],
  );
  let size = 0;
  const at = {};
  for (const [name, rows, cols] of specs) {
    at[name] = { offset: size, rows, cols };
    size += (rows * cols + 15) & ~15;
  }
  const W = kernel.floats(size),
    G = kernel.floats(size),
    M = kernel.floats(size),
    V = kernel.floats(size),
    E = kernel.floats(size);
  const w = (name) => W.at + at[name].offset * 4;
  const g = (name) => G.at + at[name].offset * 4;
  const view = (name, from = W) => from.view.subarray(at[name].offset, at[name].offset + at[name].rows * at[name].cols);

  // Frozen tables, activations and scratch.
  const frozen = {};
  for (const t of tables) if (t.frozen) frozen[t.name] = kernel.floats(t.rows * t.width);
  const ids = Object.fromEntries(tables.map((t) => [t.name, kernel.ints(T)]));
  const starts = kernel.ints(config.maxSentences + 1);
  const x0 = kernel.floats(T * d0),
    dx0 = kernel.floats(T * d0);
  const u = [],
    h = [],
    c = [],
    hm = [];
  for (let l = 0; l < layers; l++) {
    u.push(kernel.floats(T * (l === 0 ? 4 : 3) * d));
    kernel.floats(d);
    c.push(kernel.floats(T * d));
    kernel.floats(d);
    h.push(kernel.floats(T * d));
    hm.push(kernel.floats(T * d));
  }
  const dh = kernel.floats(T * d),
    dhm = kernel.floats(T * d),
    dskip = kernel.floats(T * d);
  const tags = kernel.floats(T * tagWidth);
  const za = kernel.floats(T * 2 * arc),
    dza = kernel.floats(T * 2 * arc);
  const q = kernel.floats(T * arc),
    dq = kernel.floats(T * arc),
    nr = kernel.floats(T * NEAR),
    dnr = kernel.floats(T * NEAR);
  const zp = kernel.floats(T * 4 * label),
    dzp = kernel.floats(T * 4 * label);
  const z = kernel.floats(T * 2 * label),
    dz = kernel.floats(T * 2 * label),
    lab = kernel.floats(T * labels);
  const scores = kernel.floats(config.maxLength * (config.maxLength + 8));
  const scratch = kernel.floats(1 << 21);
  const masks = {
    x0: kernel.floats(config.maxSentences * d0),
    h: Array.from({ length: layers }, () => kernel.floats(config.maxSentences * d)),
  };
  masks.a = kernel.floats(config.maxSentences * 2 * arc);
  masks.p = kernel.floats(config.maxSentences * 4 * label);
  const gold = {
    upos: kernel.ints(T),
    xpos: kernel.ints(T),
    name: kernel.ints(T),
    head: kernel.ints(T),
    row: kernel.ints(T),
    label: kernel.ints(T),
  };
  const bucketTable = kernel.ints(2 * REACH + 1);
  bucketTable.view.set(buckets());

  const mm = (to, ldc, a, ra, ca, b, rb, cb, m, n, k, add) =>
    kernel.product(to, ldc, a, ra, ca, b, rb, cb, m, n, k, add ? 1 : 0, scratch.at);
  /** Y = X·W: X rows of `k` (stride kx), W [k, n]. */
  const linear = (y, n, x, k, kx, name, T) => mm(y, n, x, kx, 1, w(name), n, 1, T, n, k, false);
  /** dW += Xᵀ·dY; dX (+)= dY·Wᵀ */
  const linearBack = (dy, n, x, k, kx, name, T, dx, dkx, add) => {
    mm(g(name), n, x, 1, kx, dy, n, 1, k, n, T, true);
    if (dx) mm(dx, dkx, dy, n, 1, w(name), 1, n, T, k, n, add);
  };
  const copy = (to, from, n) =>
    to.view.copyWithin === undefined
      ? null
      : new Uint8Array(kernel.memory.buffer).copyWithin(to.at, from.at, from.at + n * 4);
  const clear = (b, n) => b.view.fill(0, 0, n);

  let rows = 0,
    count = 0;

  /** Sets the batch: sentences of ids per table (ROOT first), rows = words + 1 each. */
  function load(batch) {
    rows = 0;
    count = batch.length;
    for (let s = 0; s < count; s++) {
      starts.view[s] = rows;
      const b = batch[s];
      for (const t of tables) ids[t.name].view.set(b.ids[t.name], rows);
      rows += b.size;
    }
    starts.view[count] = rows;
    if (rows > T) throw new Error(`batch of ${rows} rows, room for ${T}`);
  }

  function forward(train) {
    let col = 0;
    for (const t of tables) {
      kernel.gather(
        x0.at + col * 4,
        d0,
        t.frozen ? frozen[t.name].at : w(`table.${t.name}`),
        t.width,
        ids[t.name].at,
        rows,
      );
      col += t.width;
    }
    if (train) kernel.mask(x0.at, masks.x0.at, d0, starts.at, count);
    for (let l = 0; l < layers; l++) {
      const stride = (l === 0 ? 4 : 3) * d;
      if (l === 0) linear(u[0].at, stride, x0.at, d0, d0, 'layer0.w', rows);
      else linear(u[l].at, stride, hm[l - 1].at, d, d, `layer${l}.w`, rows);
      const skip = l === 0 ? u[0].at + 3 * d * 4 : h[l - 1].at;
      kernel.recur(
        h[l].at,
        c[l].at,
        u[l].at,
        stride,
        skip,
        l === 0 ? stride : d,
        w(`layer${l}.v`),
        d,
        starts.at,
        count,
      );
      copy(hm[l], h[l], rows * d);
      if (train) kernel.mask(hm[l].at, masks.h[l].at, d, starts.at, count);
    }
    linear(tags.at, tagWidth, hm[tagLayer].at, d, d, 'tag.w', rows);
    kernel.addBias(tags.at, w('tag.b'), rows, tagWidth);
    const top = hm[layers - 1].at;
    linear(za.at, 2 * arc, top, d, d, 'arc.w', rows);
    kernel.addBias(za.at, w('arc.b'), rows, 2 * arc);
    kernel.rectify(za.at, rows * 2 * arc);
    if (train) kernel.mask(za.at, masks.a.at, 2 * arc, starts.at, count);
    linear(q.at, arc, za.at, arc, 2 * arc, 'arc.u', rows);
    kernel.addBias(q.at, w('arc.ub'), rows, arc);
    linear(nr.at, NEAR, za.at, arc, 2 * arc, 'near.w', rows);
    kernel.addBias(nr.at, w('near.b'), rows, NEAR);
    linear(zp.at, 4 * label, top, d, d, 'pair.w', rows);
    kernel.addBias(zp.at, w('pair.b'), rows, 4 * label);
    if (train) kernel.mask(zp.at, masks.p.at, 4 * label, starts.at, count);
  }

  /** Arc scores of sentence s: scores[dependent * ld + head]. */
  function arcs(s) {
    const from = starts.view[s],
      n = starts.view[s + 1] - from,
      ld = pad8(n);
    mm(scores.at, ld, q.at + from * arc * 4, arc, 1, za.at + (from * 2 * arc + arc) * 4, 1, 2 * arc, n, n, arc, false);
    kernel.near(scores.at, ld, nr.at + from * NEAR * 4, NEAR, n, bucketTable.at, REACH);
    return { from, n, ld };
  }

  function labelScores() {
    kernel.pair(z.at, zp.at, 4 * label, label, gold.row.at, rows);
    linear(lab.at, labels, z.at, 2 * label, 2 * label, 'label.w', rows);
    kernel.addBias(lab.at, w('label.b'), rows, labels);
  }

  /** One pass forward and backward; gradients are added to G. Answers summed losses. */
  function learn(batch, weights) {
    load(batch);
    for (let s = 0; s < count; s++) {
      const b = batch[s],
        from = starts.view[s];
      gold.upos.view.set(b.upos, from);
      gold.xpos.view.set(b.xpos, from);
      gold.name.view.set(b.name, from);
      gold.label.view.set(b.label, from);
      for (let i = 0; i < b.size; i++) {
        gold.head.view[from + i] = b.head[i];
        gold.row.view[from + i] = from + Math.max(0, b.head[i]);
      }
    }
    forward(true);
    const k = 1 / rows;
    const loss = { tag: 0, name: 0, arc: 0, label: 0 };
    loss.tag += kernel.surprise(tags.at, tagWidth, config.tags[0], gold.upos.at, rows, k * weights.upos);
    const [second, third] = [tagPad[0], tagPad[0] + tagPad[1]];
    loss.tag += kernel.surprise(tags.at + second * 4, tagWidth, config.tags[1], gold.xpos.at, rows, k * weights.xpos);
    loss.name += kernel.surprise(tags.at + third * 4, tagWidth, config.tags[2], gold.name.at, rows, k * weights.name);
    for (let t = 0; t < rows; t++) {
      const r = t * tagWidth;
      tags.view.fill(0, r + config.tags[0], r + second);
      tags.view.fill(0, r + second + config.tags[1], r + third);
      tags.view.fill(0, r + third + config.tags[2], r + tagWidth);
    }
    // Arcs
    clear(dza, rows * 2 * arc);
    clear(dq, rows * arc);
    clear(dnr, rows * NEAR);
    for (let s = 0; s < count; s++) {
      const { from, n, ld } = arcs(s);
      loss.arc += kernel.surprise(scores.at, ld, n, gold.head.at + from * 4, n, k);
      mm(
        dq.at + from * arc * 4,
        arc,
        scores.at,
        ld,
        1,
        za.at + (from * 2 * arc + arc) * 4,
        2 * arc,
        1,
        n,
        arc,
        n,
        false,
      );
      mm(
        dza.at + (from * 2 * arc + arc) * 4,
        2 * arc,
        scores.at,
        1,
        ld,
        q.at + from * arc * 4,
        arc,
        1,
        n,
        arc,
        n,
        true,
      );
      kernel.nearBack(dnr.at + from * NEAR * 4, NEAR, scores.at, ld, n, bucketTable.at, REACH);
    }
    kernel.biasBack(g('arc.ub'), dq.at, rows, arc);
    linearBack(dq.at, arc, za.at, arc, 2 * arc, 'arc.u', rows, dza.at, 2 * arc, true);
    kernel.biasBack(g('near.b'), dnr.at, rows, NEAR);
    linearBack(dnr.at, NEAR, za.at, arc, 2 * arc, 'near.w', rows, dza.at, 2 * arc, true);
    kernel.mask(dza.at, masks.a.at, 2 * arc, starts.at, count);
    kernel.rectifyBack(dza.at, za.at, rows * 2 * arc);
    kernel.biasBack(g('arc.b'), dza.at, rows, 2 * arc);
    linearBack(dza.at, 2 * arc, hm[layers - 1].at, d, d, 'arc.w', rows, dhm.at, d, false);
    // Labels of gold arcs
    labelScores();
    loss.label += kernel.surprise(lab.at, labels, config.labels, gold.label.at, rows, k);
    for (let t = 0; t < rows; t++) lab.view.fill(0, t * labels + config.labels, (t + 1) * labels);
    kernel.biasBack(g('label.b'), lab.at, rows, labels);
    linearBack(lab.at, labels, z.at, 2 * label, 2 * label, 'label.w', rows, dz.at, 2 * label, false);
    clear(dzp, rows * 4 * label);
    kernel.pairBack(dzp.at, dz.at, z.at, zp.at, 4 * label, label, gold.row.at, rows);
    kernel.mask(dzp.at, masks.p.at, 4 * label, starts.at, count);
    kernel.biasBack(g('pair.b'), dzp.at, rows, 4 * label);
    linearBack(dzp.at, 4 * label, hm[layers - 1].at, d, d, 'pair.w', rows, dhm.at, d, true);
    // Layers, from the top; dh gathers what reaches h[l] past the mask
    clear(dh, rows * d);
    for (let l = layers - 1; l >= 0; l--) {
      if (l === tagLayer) {
        kernel.biasBack(g('tag.b'), tags.at, rows, tagWidth);
        linearBack(tags.at, tagWidth, hm[l].at, d, d, 'tag.w', rows, dhm.at, d, true);
      }
      kernel.mask(dhm.at, masks.h[l].at, d, starts.at, count);
      kernel.addTo(dh.at, dhm.at, rows * d);
      const stride = (l === 0 ? 4 : 3) * d;
      const skip = l === 0 ? u[0].at + 3 * d * 4 : h[l - 1].at;
      const dskipAt = l === 0 ? u[0].at + 3 * d * 4 : dskip.at;
      kernel.recurBack(
        dh.at,
        dskipAt,
        l === 0 ? stride : d,
        c[l].at,
        u[l].at,
        stride,
        skip,
        l === 0 ? stride : d,
        w(`layer${l}.v`),
        g(`layer${l}.v`),
        d,
        starts.at,
        count,
        scratch.at,
      );
      if (l > 0) {
        linearBack(u[l].at, stride, hm[l - 1].at, d, d, `layer${l}.w`, rows, dhm.at, d, false);
        copy(dh, dskip, rows * d);
      } else linearBack(u[0].at, stride, x0.at, d0, d0, 'layer0.w', rows, dx0.at, d0, false);
    }
    kernel.mask(dx0.at, masks.x0.at, d0, starts.at, count);
    let col = 0;
    for (const t of tables) {
      if (!t.frozen) kernel.scatter(g(`table.${t.name}`), t.width, ids[t.name].at, rows, dx0.at + col * 4, d0);
      col += t.width;
    }
    return loss;
  }

  /** Tags, heads and labels of sentences, with `decode(scores, size, stride) → heads`. */
  function predict(batch, decode) {
    load(batch);
    forward(false);
    const argmax = (v, o, n) => {
      let b = 0;
      for (let i = 1; i < n; i++) if (v[o + i] > v[o + b]) b = i;
      return b;
    };
    gold.row.view.fill(0, 0, rows);
    const out = batch.map((_, s) => {
      const { from, n, ld } = arcs(s);
      const head = decode(scores.view, n, ld);
      for (let i = 0; i < n; i++) gold.row.view[from + i] = from + Math.max(0, head[i]);
      return { from, n, head };
    });
    labelScores();
    return out.map(({ from, n, head }) => {
      const upos = new Int32Array(n),
        xpos = new Int32Array(n),
        name = new Int32Array(n),
        lb = new Int32Array(n);
      for (let i = 0; i < n; i++) {
        upos[i] = argmax(tags.view, (from + i) * tagWidth, config.tags[0]);
        xpos[i] = argmax(tags.view, (from + i) * tagWidth + tagPad[0], config.tags[1]);
        name[i] = argmax(tags.view, (from + i) * tagWidth + tagPad[0] + tagPad[1], config.tags[2]);
        const o = (from + i) * labels;
        // label 0 is root, and only the root's
        lb[i] = head[i] === 0 ? 0 : 1 + argmax(lab.view, o + 1, config.labels - 1);
      }
      return { upos, xpos, name, head, label: lb };
    });
  }

  /** New dropout masks: rates for input, layers and heads. */
  function drop(random, count, rates) {
    const fill = (m, n, rate) => {
      const keep = 1 / (1 - rate);
      for (let i = 0; i < n; i++) m.view[i] = random.uniform() < rate ? 0 : keep;
    };
    fill(masks.x0, count * d0, rates.input);
    for (const m of masks.h) fill(m, count * d, rates.layer);
    fill(masks.a, count * 2 * arc, rates.head);
    fill(masks.p, count * 4 * label, rates.head);
  }

  function init(random) {
    for (const [name, rows, cols] of specs) {
      const v = view(name);
      const bound = name.startsWith('table.')
        ? 0.3
        : name.endsWith('.w') || name.endsWith('.u')
          ? Math.sqrt(6 / (rows + Math.min(cols, d)))
          : 0;
      for (let i = 0; i < v.length; i++) v[i] = (random.uniform() * 2 - 1) * bound;
      if (name.startsWith('table.')) v.fill(0, 0, cols);
      if (name.endsWith('.v')) {
        for (let i = 0; i < 2 * d; i++) v[i] = (random.uniform() * 2 - 1) * 0.5;
        for (let i = 2 * d; i < 3 * d; i++) v[i] = 0.5;
        for (let i = 3 * d; i < 4 * d; i++) v[i] = 0;
      }
    }
    E.view.set(W.view);
  }

  /** One step of Adam with the gradient's norm cut at `clip`. */
  function step(options) {
    const norm = Math.sqrt(kernel.squares(G.at, size));
    const scale = norm > options.clip ? options.clip / norm : 1;
    kernel.adam(
      W.at,
      G.at,
      M.at,
      V.at,
      E.at,
      size,
      options.rate,
      scale,
      options.b1,
      options.b2,
      1e-8,
      options.decay,
      options.follow,
    );
    return norm;
  }
  const swap = () => {
    const t = W.view.slice();
    W.view.set(E.view);
    E.view.set(t);
  };
  return { learn, predict, drop, init, step, swap, view, specs, at, size, W, G, M, V, E, frozen, d0 };
}
