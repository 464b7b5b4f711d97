// From the tables to the last recurrent layer, forward and backward. The first layer's product is of forms, each once a batch, and
// holds what a form adds to its own row, to the next one's and to the previous one's; the other layers' go through a narrow matrix.
// What a layer hands on is kept twice: as it is, for the skip of the layer above, and with units dropped, for its product and for
// the heads.

/** Weights of this part: [name, rows, columns]. */
export function layerSpecs({ tables, width: d, layers, rank }) {
  const input = tables.reduce((n, t) => n + t.width, 0);
  const specs = tables.filter((t) => !t.frozen).map((t) => [`table.${t.name}`, t.rows, t.width]);
  specs.push(['layer0.w', input, 6 * d], ['layer0.v', 4, d]);
  for (let l = 1; l < layers; l++) {
    specs.push([`narrow${l}.w`, d, rank], [`layer${l}.w`, rank, 3 * d], [`layer${l}.v`, 4, d]);
  }
  return specs;
}

export function createLayers(kernel, config, parameters, products, batch) {
  const { tables, width: d, layers, rank, maxTokens: T, maxSentences: S } = config;
  const { w, g } = parameters;
  const { starts } = batch;
  const input = tables.reduce((n, t) => n + t.width, 0);
  const floats = (n) => kernel.floats(n);
  const frozen = Object.fromEntries(tables.filter((t) => t.frozen).map((t) => [t.name, floats(t.rows * t.width)]));
  const [x, dx] = [floats(T * input), floats(T * input)];
  const [own, dOwn] = [floats(T * 6 * d), floats(T * 6 * d)];
  const each = (make) => Array.from({ length: layers }, (_, l) => make(l));
  const u = each((l) => floats(T * (l === 0 ? 4 : 3) * d));
  const [cell, h, dropped, masks] = [T, T, T, S].map((rows) => each(() => floats(rows * d)));
  const narrow = each((l) => (l === 0 ? null : floats(T * rank)));
  const dNarrow = floats(T * rank);
  /** The forms of a batch are one run to the kernel: the same of their units are dropped throughout it. */
  const run = kernel.ints(2);
  const inputMask = floats(input);
  const [dh, dDropped, dSkip] = [floats(T * d), floats(T * d), floats(T * d)];
  const carry = floats(d);
  const copy = (to, from, n) => to.view.set(from.view.subarray(0, n));
  /** Where the skip of a layer is: products of the first layer's own, else the layer below. */
  const skipOf = (l) => (l === 0 ? [u[0].at + 3 * d * 4, 4 * d] : [h[l - 1].at, d]);
  const strideOf = (l) => (l === 0 ? 4 : 3) * d;

  function forward(train) {
    const { rows, count, forms } = batch;
    run.view[1] = forms;
    let column = 0;
    for (const t of tables) {
      const table = t.frozen ? frozen[t.name].at : w(`table.${t.name}`);
      kernel.gather(x.at + column * 4, input, table, t.width, batch.ids[t.name].at, forms);
      column += t.width;
    }
    if (train) kernel.mask(x.at, inputMask.at, input, run.at, 1);
    products.linear(own.at, 6 * d, x.at, input, input, 'layer0.w', forms);
    kernel.spread(u[0].at, own.at, batch.form.at, d, starts.at, count);
    for (let l = 0; l < layers; l++) {
      const stride = strideOf(l);
      if (l > 0) {
        products.linear(narrow[l].at, rank, dropped[l - 1].at, d, d, `narrow${l}.w`, rows);
        products.linear(u[l].at, stride, narrow[l].at, rank, rank, `layer${l}.w`, rows);
      }
      kernel.recur(h[l].at, cell[l].at, u[l].at, stride, ...skipOf(l), w(`layer${l}.v`), d, starts.at, count);
      copy(dropped[l], h[l], rows * d);
      if (train) kernel.mask(dropped[l].at, masks[l].at, d, starts.at, count);
    }
  }

  /** From the gradient of the last layer's dropped output, which is in `dDropped`; `join(l)` adds what other heads give. */
  function backward(join) {
    const { rows, count, forms } = batch;
    dh.view.fill(0, 0, rows * d);
    for (let l = layers - 1; l >= 0; l--) {
      join(l);
      kernel.mask(dDropped.at, masks[l].at, d, starts.at, count);
      kernel.addTo(dh.at, dDropped.at, rows * d);
      const stride = strideOf(l);
      const [skip, skipStride] = skipOf(l);
      const [to, toStride] = l === 0 ? [skip, skipStride] : [dSkip.at, d];
      const name = `layer${l}.v`;
      kernel.recurBack(
        ...[dh.at, to, toStride, cell[l].at, u[l].at, stride, skip, skipStride],
        ...[w(name), g(name), d, starts.at, count, carry.at],
      );
      if (l > 0) {
        products.linearBack(u[l].at, stride, narrow[l].at, rank, rank, `layer${l}.w`, rows, dNarrow.at, rank, false);
        products.linearBack(dNarrow.at, rank, dropped[l - 1].at, d, d, `narrow${l}.w`, rows, dDropped.at, d, false);
        copy(dh, dSkip, rows * d);
      }
    }
    dOwn.view.fill(0, 0, forms * 6 * d);
    kernel.spreadBack(dOwn.at, u[0].at, batch.form.at, d, starts.at, count);
    products.linearBack(dOwn.at, 6 * d, x.at, input, input, 'layer0.w', forms, dx.at, input, false);
    kernel.mask(dx.at, inputMask.at, input, run.at, 1);
    let column = 0;
    for (const t of tables) {
      const from = dx.at + column * 4;
      if (!t.frozen) kernel.scatter(g(`table.${t.name}`), t.width, batch.ids[t.name].at, forms, from, input);
      column += t.width;
    }
  }

  return {
    forward,
    backward,
    dropped,
    dDropped,
    frozen,
    input,
    /** The units of forms that are dropped in a batch, and of each layer that are in each sentence. */
    inputMask,
    masks: masks.map((m) => [m, d]),
  };
}
