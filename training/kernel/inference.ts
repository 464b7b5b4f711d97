// What reading needs: products of 16-bit integers, the recurrence, pairs and arcs. Weights are panels of eight columns,
// each step of a panel holding two consecutive inputs for every column: [n/8][k/2][8][2] i16. Rounded inputs are blocks of
// four rows, laid out alike: [rows/4][k/2][4][2] i16. So both are read in order, from one address each.

/** Rounds rows of k floats to integers within ±limit; scales[row] gives them back. */
export function quantise(to: usize, scales: usize, x: usize, stride: i32, rows: i32, k: i32, limit: f32): void {
  const whole = f32x4.splat(12582912);
  for (let t = 0; t < rows; t++) {
    const from = x + (<usize>(t * stride) << 2);
    let top = f32x4.splat(0);
    for (let i = 0; i < k; i += 4) top = f32x4.pmax(top, f32x4.abs(v128.load(from + (<usize>i << 2))));
    const most = max(
      max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
      max(max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)), <f32>1e-6),
    );
    const by = f32x4.splat(limit / most);
    store<f32>(scales + (<usize>t << 2), most / limit);
    let out = to + ((<usize>(t >> 2) * <usize>k) << 3) + (<usize>(t & 3) << 2);
    for (let i = 0; i < k; i += 8) {
      const p = from + (<usize>i << 2);
      const a = f32x4.add(f32x4.mul(v128.load(p), by), whole);
      const b = f32x4.add(f32x4.mul(v128.load(p, 16), by), whole);
      const c = i16x8.narrow_i32x4_s(i32x4.sub(a, whole), i32x4.sub(b, whole));
      v128.store32_lane(out, c, 0);
      v128.store32_lane(out, c, 1, 16);
      v128.store32_lane(out, c, 2, 32);
      v128.store32_lane(out, c, 3, 48);
      out += 64;
    }
  }
}

/** to[t, j] = Σ x[t, i] w[i, j] · scales[t] · columns[j] + bias[j], rectified with slope 0.1 if asked. */
export function product(
  to: usize, stride: i32, x: usize, scales: usize, w: usize, columns: usize, bias: usize, rows: i32, k: i32, n: i32, rectified: bool,
): void {
  const rt = <usize>stride << 2, panel = <usize>k << 4, block = <usize>k << 3;
  const slope = f32x4.splat(rectified ? 0.1 : 1);
  for (let j = 0; j < n; j += 8) {
    const wj = w + panel * <usize>(j >> 3), cj = columns + (<usize>j << 2), bj = bias + (<usize>j << 2);
    const s0 = v128.load(cj), s1 = v128.load(cj, 16), b0 = v128.load(bj), b1 = v128.load(bj, 16);
    let p = x;
    for (let t = 0; t < rows; t += 4) {
      let q = wj;
      const end = p + block;
      let c00 = i32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
      while (p < end) {
        const w0 = v128.load(q), w1 = v128.load(q, 16);
        let v = v128.load32_splat(p);
        c00 = i32x4.add(c00, i32x4.dot_i16x8_s(v, w0));
        c01 = i32x4.add(c01, i32x4.dot_i16x8_s(v, w1));
        v = v128.load32_splat(p, 4);
        c10 = i32x4.add(c10, i32x4.dot_i16x8_s(v, w0));
        c11 = i32x4.add(c11, i32x4.dot_i16x8_s(v, w1));
        v = v128.load32_splat(p, 8);
        c20 = i32x4.add(c20, i32x4.dot_i16x8_s(v, w0));
        c21 = i32x4.add(c21, i32x4.dot_i16x8_s(v, w1));
        v = v128.load32_splat(p, 12);
        c30 = i32x4.add(c30, i32x4.dot_i16x8_s(v, w0));
        c31 = i32x4.add(c31, i32x4.dot_i16x8_s(v, w1));
        p += 16;
        q += 32;
      }
      const o = to + rt * t + (<usize>j << 2), z = scales + (<usize>t << 2);
      put(o, c00, c01, v128.load32_splat(z), s0, s1, b0, b1, slope);
      if (t + 1 < rows) put(o + rt, c10, c11, v128.load32_splat(z, 4), s0, s1, b0, b1, slope);
      if (t + 2 < rows) put(o + rt * 2, c20, c21, v128.load32_splat(z, 8), s0, s1, b0, b1, slope);
      if (t + 3 < rows) put(o + rt * 3, c30, c31, v128.load32_splat(z, 12), s0, s1, b0, b1, slope);
    }
  }
}

// @ts-ignore: decorator
@inline
function put(to: usize, c0: v128, c1: v128, scale: v128, s0: v128, s1: v128, b0: v128, b1: v128, slope: v128): void {
  const x = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(c0), f32x4.mul(scale, s0)), b0);
  const y = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(c1), f32x4.mul(scale, s1)), b1);
  v128.store(to, f32x4.pmax(x, f32x4.mul(x, slope)));
  v128.store(to, f32x4.pmax(y, f32x4.mul(y, slope)), 16);
}

/**
 * What the first layer takes in: of the form of each word the first d of its row, and d from 4d on of the form before, and d from 5d
 * on of the form after, within the sentence. Rows of words are `d` wide, those of forms `stride`.
 */
export function window(to: usize, forms: usize, stride: i32, index: usize, d: i32, starts: usize, sentences: i32): void {
  const row = <usize>d << 2, fs = <usize>stride << 2;
  for (let s = 0; s < sentences; s++) {
    const from = load<i32>(starts + (<usize>s << 2)), end = load<i32>(starts + (<usize>s << 2), 4);
    let before: usize = 0, own = forms + fs * load<i32>(index + (<usize>from << 2));
    for (let t = from; t < end; t++) {
      const after = t + 1 < end ? forms + fs * load<i32>(index + (<usize>t << 2), 4) : 0;
      const out = to + row * t;
      for (let i: usize = 0; i < row; i += 16) {
        let x = v128.load(own + i);
        if (before) x = f32x4.add(x, v128.load(before + row * 4 + i));
        if (after) x = f32x4.add(x, v128.load(after + row * 5 + i));
        v128.store(out + i, x);
      }
      before = own;
      own = after;
    }
  }
}

/**
 * Simple recurrent units in both directions, as in training/kernel/recurrence.ts. Row t of what is taken in is x[t], of the gates
 * gates[index[t]] (F|R in rows of `stride`), of the skip skip[t], or skip[index[t]] when `indexed`.
 */
export function recur(
  h: usize, x: usize, xStride: i32, gates: usize, stride: i32, index: usize, skip: usize, skipStride: i32, indexed: bool,
  v: usize, d: i32, starts: usize, sentences: i32, cell: usize,
): void {
  const row = <usize>d << 2, xs = <usize>xStride << 2, gs = <usize>stride << 2, ss = <usize>skipStride << 2;
  const half = <usize>(d >> 1) << 2, one = f32x4.splat(1);
  for (let s = 0; s < sentences; s++) {
    const from = load<i32>(starts + (<usize>s << 2)), to = load<i32>(starts + (<usize>s << 2), 4);
    for (let back = 0; back < 2; back++) {
      const first = back ? half : 0, last = back ? row : half;
      for (let i = first; i < last; i += 16) v128.store(cell + i, f32x4.splat(0));
      for (let n = from; n < to; n++) {
        const t = back ? from + to - 1 - n : n;
        const at = <usize>load<i32>(index + (<usize>t << 2));
        const xt = x + xs * t, gt = gates + gs * at, ht = h + row * t, st = skip + ss * (indexed ? at : <usize>t);
        for (let i = first; i < last; i += 16) {
          const c0 = v128.load(cell + i), x = v128.load(xt + i);
          const f = f32x4.add(f32x4.add(v128.load(gt + i), f32x4.mul(v128.load(v + i), c0)), v128.load(v + row * 2 + i));
          const r = f32x4.add(f32x4.add(v128.load(gt + row + i), f32x4.mul(v128.load(v + row + i), c0)), v128.load(v + row * 3 + i));
          // σ(f) = 1 / F and σ(r) = 1 / R, from one division.
          const F = f32x4.add(one, power4(f)), R = f32x4.add(one, power4(r));
          const both = f32x4.div(one, f32x4.mul(F, R));
          const c = f32x4.add(x, f32x4.mul(f32x4.mul(R, both), f32x4.sub(c0, x)));
          const k = v128.load(st + i);
          v128.store(cell + i, c);
          v128.store(ht + i, f32x4.add(k, f32x4.mul(f32x4.mul(F, both), f32x4.sub(c, k))));
        }
      }
    }
  }
}

/** e^-x to three millionths of it (a polynomial fitted to 2^x), |x| cut at 40 so that the product of two stays finite. */
// @ts-ignore: decorator
@inline
function power4(x: v128): v128 {
  x = f32x4.mul(f32x4.pmin(f32x4.pmax(x, f32x4.splat(-40)), f32x4.splat(40)), f32x4.splat(-1.44269504088896341));
  const rounded = f32x4.add(x, f32x4.splat(12582912));
  x = f32x4.sub(x, f32x4.sub(rounded, f32x4.splat(12582912)));
  let p = f32x4.splat(0.0095701);
  p = f32x4.add(f32x4.mul(p, x), f32x4.splat(0.05591786));
  p = f32x4.add(f32x4.mul(p, x), f32x4.splat(0.24024745));
  p = f32x4.add(f32x4.mul(p, x), f32x4.splat(0.69312181));
  p = f32x4.add(f32x4.mul(p, x), f32x4.splat(0.99999926));
  return i32x4.add(p, i32x4.shl(rounded, 23));
}

/** scores[i, j] = q[i]·key[j] + near[i, bucket of j - i]; n rows from the given ones; column 0, the root, has bucket 0. */
export function arcs(
  scores: usize, ld: i32, q: usize, keys: usize, keyStride: i32, w: i32, n: i32, near: usize, nearStride: i32, buckets: usize, reach: i32,
): void {
  const rq = <usize>w << 2, rk = <usize>keyStride << 2;
  for (let i = 0; i < n; i++) {
    const a = q + rq * i, out = scores + (<usize>(i * ld) << 2), b = near + (<usize>(i * nearStride) << 2);
    for (let j = 0; j < n; j++) {
      const key = keys + rk * j;
      let x = f32x4.splat(0), y = x, z = x, o = x;
      for (let p: usize = 0; p < rq; p += 64) {
        x = f32x4.add(x, f32x4.mul(v128.load(a + p), v128.load(key + p)));
        y = f32x4.add(y, f32x4.mul(v128.load(a + p, 16), v128.load(key + p, 16)));
        z = f32x4.add(z, f32x4.mul(v128.load(a + p, 32), v128.load(key + p, 32)));
        o = f32x4.add(o, f32x4.mul(v128.load(a + p, 48), v128.load(key + p, 48)));
      }
      x = f32x4.add(f32x4.add(x, y), f32x4.add(z, o));
      const k = j == 0 ? 0 : load<i32>(buckets + (<usize>(max(-reach, min(reach, j - i)) + reach) << 2));
      const dot = f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3);
      store<f32>(out + (<usize>j << 2), dot + load<f32>(b + (<usize>k << 2)));
    }
  }
}

/** to[t] = a[t]∘b[head t] | rectified c[t] + d[head t]; a|b|c|d are `w` wide in rows of 4w. */
export function pair(to: usize, m: usize, w: i32, heads: usize, n: i32): void {
  const q = <usize>w << 2, row = q << 2;
  for (let t = 0; t < n; t++) {
    const a = m + row * t, b = m + row * load<i32>(heads + (<usize>t << 2)) + q;
    const out = to + q * 2 * t;
    for (let i: usize = 0; i < q; i += 16) {
      v128.store(out + i, f32x4.mul(v128.load(a + i), v128.load(b + i)));
      const y = f32x4.add(v128.load(a + q * 2 + i), v128.load(b + q * 2 + i));
      v128.store(out + q + i, f32x4.pmax(y, f32x4.mul(y, f32x4.splat(0.1))));
    }
  }
}

/** best[t] = index of the greatest of x[t, from..to). */
export function greatest(best: usize, x: usize, stride: i32, from: i32, to: i32, rows: i32): void {
  for (let t = 0; t < rows; t++) {
    const row = x + (<usize>(t * stride) << 2);
    let b = from;
    let top = load<f32>(row + (<usize>from << 2));
    for (let j = from + 1; j < to; j++) {
      const v = load<f32>(row + (<usize>j << 2));
      if (v > top) {
        top = v;
        b = j;
      }
    }
    store<i32>(best + (<usize>t << 2), b);
  }
}
