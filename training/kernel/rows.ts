// Work on rows of numbers: look-ups, masks, rectifiers, losses and the optimiser. n is a multiple of four.
import { exp1, exp4, log1 } from './curve';

/** to[t, 0..w) = table[ids[t]] */
export function gather(to: usize, stride: i32, table: usize, w: i32, ids: usize, n: i32): void {
  for (let t = 0; t < n; t++) {
    const from = table + (<usize>(load<i32>(ids + (<usize>t << 2)) * w) << 2);
    const row = to + (<usize>(t * stride) << 2);
    for (let i = 0; i < w; i += 4) v128.store(row + (<usize>i << 2), v128.load(from + (<usize>i << 2)));
  }
}

/** table[ids[t]] += from[t, 0..w); row 0 stays as it is. */
export function scatter(table: usize, w: i32, ids: usize, n: i32, from: usize, stride: i32): void {
  for (let t = 0; t < n; t++) {
    const id = load<i32>(ids + (<usize>t << 2));
    if (id == 0) continue;
    const to = table + (<usize>(id * w) << 2), row = from + (<usize>(t * stride) << 2);
    for (let i = 0; i < w; i += 4) {
      const p = to + (<usize>i << 2);
      v128.store(p, f32x4.add(v128.load(p), v128.load(row + (<usize>i << 2))));
    }
  }
}

/**
 * Rows of words from rows of forms: the first 4d of a form's 6d are the word's own; to its first d is added what the form before
 * gives the next (5th d) and the form after the previous (6th d), within the sentence.
 */
export function spread(to: usize, from: usize, ids: usize, d: i32, starts: usize, sentences: i32): void {
  const q = <usize>d << 2;
  for (let s = 0; s < sentences; s++) {
    const first = load<i32>(starts + (<usize>s << 2)), end = load<i32>(starts + (<usize>s << 2), 4);
    for (let t = first; t < end; t++) {
      const p = ids + (<usize>t << 2), row = to + q * 4 * t;
      const own = from + q * 6 * load<i32>(p);
      memory.copy(row, own, q * 4);
      if (t > first) addTo(row, from + q * 6 * load<i32>(p - 4) + q * 4, d);
      if (t + 1 < end) addTo(row, from + q * 6 * load<i32>(p, 4) + q * 5, d);
    }
  }
}

/** Adds the gradient of the words' rows to that of the forms'. */
export function spreadBack(to: usize, from: usize, ids: usize, d: i32, starts: usize, sentences: i32): void {
  const q = <usize>d << 2;
  for (let s = 0; s < sentences; s++) {
    const first = load<i32>(starts + (<usize>s << 2)), end = load<i32>(starts + (<usize>s << 2), 4);
    for (let t = first; t < end; t++) {
      const p = ids + (<usize>t << 2), row = from + q * 4 * t;
      addTo(to + q * 6 * load<i32>(p), row, 4 * d);
      if (t > first) addTo(to + q * 6 * load<i32>(p - 4) + q * 4, row, d);
      if (t + 1 < end) addTo(to + q * 6 * load<i32>(p, 4) + q * 5, row, d);
    }
  }
}

/** x[t] *= mask[t's sentence]: the same units are dropped throughout a sentence. Rows of d, masks of d. */
export function mask(x: usize, m: usize, d: i32, starts: usize, sentences: i32): void {
  for (let s = 0; s < sentences; s++) {
    const from = load<i32>(starts + (<usize>s << 2)), to = load<i32>(starts + (<usize>s << 2), 4);
    const ms = m + (<usize>(s * d) << 2);
    for (let t = from; t < to; t++) {
      const row = x + (<usize>(t * d) << 2);
      for (let i = 0; i < d; i += 4) {
        const p = row + (<usize>i << 2);
        v128.store(p, f32x4.mul(v128.load(p), v128.load(ms + (<usize>i << 2))));
      }
    }
  }
}

export function addBias(x: usize, b: usize, rows: i32, n: i32): void {
  for (let t = 0; t < rows; t++) {
    const row = x + (<usize>(t * n) << 2);
    for (let i = 0; i < n; i += 4) {
      const p = row + (<usize>i << 2);
      v128.store(p, f32x4.add(v128.load(p), v128.load(b + (<usize>i << 2))));
    }
  }
}

export function biasBack(db: usize, dx: usize, rows: i32, n: i32): void {
  for (let t = 0; t < rows; t++) addTo(db, dx + (<usize>(t * n) << 2), n);
}

export function addTo(to: usize, x: usize, n: i32): void {
  for (let i = 0; i < n; i += 4) {
    const p = to + (<usize>i << 2);
    v128.store(p, f32x4.add(v128.load(p), v128.load(x + (<usize>i << 2))));
  }
}

/** Leaky rectifier, slope 0.1. */
export function rectify(x: usize, n: i32): void {
  for (let i = 0; i < n; i += 4) {
    const p = x + (<usize>i << 2), y = v128.load(p);
    v128.store(p, f32x4.max(y, f32x4.mul(y, f32x4.splat(0.1))));
  }
}

/** dx *= slope at y, y being the rectifier's output. */
export function rectifyBack(dx: usize, y: usize, n: i32): void {
  for (let i = 0; i < n; i += 4) {
    const p = dx + (<usize>i << 2), g = v128.load(p);
    const up = f32x4.gt(v128.load(y + (<usize>i << 2)), f32x4.splat(0));
    v128.store(p, v128.bitselect(g, f32x4.mul(g, f32x4.splat(0.1)), up));
  }
}

/** Arc and label features of a word i with head h: a_i∘b_h | rectified c_i + d_h; all four `w` wide in rows of `stride`. */
export function pair(to: usize, m: usize, stride: i32, w: i32, heads: usize, n: i32): void {
  const q = <usize>w << 2;
  for (let t = 0; t < n; t++) {
    const a = m + (<usize>(t * stride) << 2), b = m + (<usize>(load<i32>(heads + (<usize>t << 2)) * stride) << 2) + q;
    const row = to + (<usize>(t * 2) * q);
    for (let i: usize = 0; i < q; i += 16) {
      v128.store(row + i, f32x4.mul(v128.load(a + i), v128.load(b + i)));
      const y = f32x4.add(v128.load(a + q * 2 + i), v128.load(b + q * 2 + i));
      v128.store(row + q + i, f32x4.max(y, f32x4.mul(y, f32x4.splat(0.1))));
    }
  }
}

export function pairBack(dm: usize, dz: usize, z: usize, m: usize, stride: i32, w: i32, heads: usize, n: i32): void {
  const q = <usize>w << 2;
  for (let t = 0; t < n; t++) {
    const it = <usize>(t * stride) << 2, ih = (<usize>(load<i32>(heads + (<usize>t << 2)) * stride) << 2) + q;
    const row = <usize>(t * 2) * q;
    for (let i: usize = 0; i < q; i += 16) {
      const g = v128.load(dz + row + i);
      const a = v128.load(m + it + i), b = v128.load(m + ih + i);
      v128.store(dm + it + i, f32x4.add(v128.load(dm + it + i), f32x4.mul(g, b)));
      v128.store(dm + ih + i, f32x4.add(v128.load(dm + ih + i), f32x4.mul(g, a)));
      let e = v128.load(dz + row + q + i);
      e = v128.bitselect(e, f32x4.mul(e, f32x4.splat(0.1)), f32x4.gt(v128.load(z + row + q + i), f32x4.splat(0)));
      const c = it + q * 2 + i, d = ih + q * 2 + i;
      v128.store(dm + c, f32x4.add(v128.load(dm + c), e));
      v128.store(dm + d, f32x4.add(v128.load(dm + d), e));
    }
  }
}

/** x[i, j] += d[i, bucket(j - i)] and the gradient of it; buckets: table of 2*reach+1 indices centred on 0; column 0 (root) has bucket 0. */
export function near(x: usize, ld: i32, d: usize, ldd: i32, n: i32, buckets: usize, reach: i32): void {
  for (let i = 0; i < n; i++) {
    const row = x + (<usize>(i * ld) << 2), b = d + (<usize>(i * ldd) << 2);
    for (let j = 0; j < n; j++) {
      const k = j == 0 ? 0 : load<i32>(buckets + (<usize>(max(-reach, min(reach, j - i)) + reach) << 2));
      const p = row + (<usize>j << 2);
      store<f32>(p, load<f32>(p) + load<f32>(b + (<usize>k << 2)));
    }
  }
}

export function nearBack(dd: usize, ldd: i32, dx: usize, ld: i32, n: i32, buckets: usize, reach: i32): void {
  for (let i = 0; i < n; i++) {
    const row = dx + (<usize>(i * ld) << 2), b = dd + (<usize>(i * ldd) << 2);
    for (let j = 0; j < n; j++) {
      const k = j == 0 ? 0 : load<i32>(buckets + (<usize>(max(-reach, min(reach, j - i)) + reach) << 2));
      const p = b + (<usize>k << 2);
      store<f32>(p, load<f32>(p) + load<f32>(row + (<usize>j << 2)));
    }
  }
}

/** Cross-entropy over x[t, 0..n); x becomes its gradient times `weight`. A gold of -1 gives none. Answers the summed loss. */
export function surprise(x: usize, ld: i32, n: i32, gold: usize, rows: i32, weight: f32): f64 {
  let sum: f64 = 0;
  for (let t = 0; t < rows; t++) {
    const row = x + (<usize>(t * ld) << 2), g = load<i32>(gold + (<usize>t << 2));
    if (g < 0) {
      for (let j = 0; j < n; j++) store<f32>(row + (<usize>j << 2), 0);
      continue;
    }
    let top = load<f32>(row);
    for (let j = 1; j < n; j++) top = max(top, load<f32>(row + (<usize>j << 2)));
    const at = load<f32>(row + (<usize>g << 2)) - top;
    let z: f32 = 0, j = 0;
    for (; j + 4 <= n; j += 4) {
      const p = row + (<usize>j << 2), e = exp4(f32x4.sub(v128.load(p), f32x4.splat(top)));
      v128.store(p, e);
      z += f32x4.extract_lane(e, 0) + f32x4.extract_lane(e, 1) + f32x4.extract_lane(e, 2) + f32x4.extract_lane(e, 3);
    }
    for (; j < n; j++) {
      const p = row + (<usize>j << 2), e = exp1(load<f32>(p) - top);
      store<f32>(p, e);
      z += e;
    }
    sum += log1(z) - at;
    const k = weight / z;
    for (j = 0; j < n; j++) {
      const p = row + (<usize>j << 2);
      store<f32>(p, load<f32>(p) * k);
    }
    const p = row + (<usize>g << 2);
    store<f32>(p, load<f32>(p) - weight);
  }
  return sum;
}

export function squares(x: usize, n: i32): f64 {
  let s: f64 = 0;
  for (let i = 0; i < n; i++) s += <f64>load<f32>(x + (<usize>i << 2)) * <f64>load<f32>(x + (<usize>i << 2));
  return s;
}

/** Adam without bias correction (it is in `rate`), decoupled decay; ema follows w. g is cleared. */
export function adam(
  w: usize, g: usize, m: usize, v: usize, ema: usize, n: i32,
  rate: f32, scale: f32, b1: f32, b2: f32, eps: f32, decay: f32, follow: f32,
): void {
  const k = f32x4.splat(scale), one = <f32>1;
  for (let i: usize = 0; i < (<usize>n << 2); i += 16) {
    const x = f32x4.mul(v128.load(g + i), k);
    const m1 = f32x4.add(f32x4.mul(v128.load(m + i), f32x4.splat(b1)), f32x4.mul(x, f32x4.splat(one - b1)));
    const v1 = f32x4.add(f32x4.mul(v128.load(v + i), f32x4.splat(b2)), f32x4.mul(f32x4.mul(x, x), f32x4.splat(one - b2)));
    const y = f32x4.mul(v128.load(w + i), f32x4.splat(one - rate * decay));
    const y1 = f32x4.sub(y, f32x4.div(f32x4.mul(m1, f32x4.splat(rate)), f32x4.add(f32x4.sqrt(v1), f32x4.splat(eps))));
    const e = v128.load(ema + i);
    v128.store(m + i, m1);
    v128.store(v + i, v1);
    v128.store(w + i, y1);
    v128.store(ema + i, f32x4.add(e, f32x4.mul(f32x4.sub(y1, e), f32x4.splat(follow))));
    v128.store(g + i, f32x4.splat(0));
  }
}
