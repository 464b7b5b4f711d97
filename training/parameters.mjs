// The weights and their optimiser: one array for the values, with its gradient, both moments and the running average.

/** @param specs [name, rows, columns] of each weight */
export function createParameters(kernel, specs) {
  const at = {};
  let size = 0;
  for (const [name, rows, cols] of specs) {
    at[name] = { offset: size, rows, cols };
    size += (rows * cols + 15) & ~15;
  }
  const [values, gradient, first, second, average] = Array.from({ length: 5 }, () => kernel.floats(size));
  const view = (name, from = values) =>
    from.view.subarray(at[name].offset, at[name].offset + at[name].rows * at[name].cols);

  /** Uniform by the size of a matrix (Glorot and Bengio 2010); gates begin half open; row 0 of a table is the unknown, zero. */
  function init(random, width) {
    for (const [name, rows, cols] of specs) {
      const v = view(name);
      const matrix = name.endsWith('.w') || name.endsWith('.u');
      const bound = name.startsWith('table.') ? 0.3 : matrix ? Math.sqrt(6 / (rows + Math.min(cols, width))) : 0;
      for (let i = 0; i < v.length; i++) v[i] = (random.uniform() * 2 - 1) * bound;
      if (name.startsWith('table.')) v.fill(0, 0, cols);
      if (name.endsWith('.v')) {
        for (let i = 0; i < 2 * cols; i++) v[i] = (random.uniform() * 2 - 1) * 0.5;
        v.fill(0.5, 2 * cols, 3 * cols);
        v.fill(0, 3 * cols, 4 * cols);
      }
    }
    average.view.set(values.view);
  }

  /** One step of Adam, the gradient's norm cut at `clip`; `rate` holds the schedule, `follow` the share the average takes. */
  function step({ rate, clip, b1, b2, decay, follow }) {
    const norm = Math.sqrt(kernel.squares(gradient.at, size));
    const scale = norm > clip ? clip / norm : 1;
    const arrays = [values, gradient, first, second, average].map((a) => a.at);
    kernel.adam(...arrays, size, rate, scale, b1, b2, 1e-8, decay, follow);
  }

  /** Puts the average in the place of the values, and back. */
  function swap() {
    const kept = values.view.slice();
    values.view.set(average.view);
    average.view.set(kept);
  }

  return {
    size,
    at,
    view,
    init,
    step,
    swap,
    average,
    gradient,
    values,
    /** What a checkpoint holds. */
    saved: [values, first, second, average],
    /** Addresses of a weight and of its gradient. */
    w: (name) => values.at + at[name].offset * 4,
    g: (name) => gradient.at + at[name].offset * 4,
  };
}

/** Products of batches of rows with weights, forward and backward. */
export function createProducts(kernel, parameters, scratch) {
  const { w, g } = parameters;
  /** C[m, n] (+)= A[m, k] B[k, n]; a and b are [address, row stride, column stride]. */
  const product = (to, ld, a, b, m, n, k, add) => kernel.product(to, ld, ...a, ...b, m, n, k, add ? 1 : 0, scratch.at);
  return {
    product,
    /** Y[rows, n] = X[rows, k] W, X in rows of `stride`. */
    linear: (y, n, x, k, stride, name, rows) => product(y, n, [x, stride, 1], [w(name), n, 1], rows, n, k, false),
    /** dW += Xᵀ dY; dX (+)= dY Wᵀ. */
    linearBack(dy, n, x, k, stride, name, rows, dx, dstride, add) {
      product(g(name), n, [x, 1, stride], [dy, n, 1], k, n, rows, true);
      product(dx, dstride, [dy, n, 1], [w(name), 1, n], rows, k, n, add);
    },
    bias: (y, n, name, rows) => kernel.addBias(y, w(name), rows, n),
    biasBack: (dy, n, name, rows) => kernel.biasBack(g(name), dy, rows, n),
  };
}
