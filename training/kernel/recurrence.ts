// Simple recurrent units (Lei et al., EMNLP 2018, eq. 1-5) in both directions: the first half of the channels
// reads forward, the second backward. Every sentence is a run of rows [starts[s], starts[s+1]).
//   f = σ(F + vf∘c₋ + bf)   c = f∘c₋ + (1-f)∘x   r = σ(R + vr∘c₋ + br)   h = r∘c + (1-r)∘skip
import { logistic4 } from './curve';

/** u holds x|F|R in rows of `stride`; F and R are overwritten by f and r. v holds vf|vr|bf|br of d each. */
export function recur(
  h: usize, cell: usize, u: usize, stride: i32, skip: usize, skipStride: i32, v: usize, d: i32, starts: usize, sentences: i32,
): void {
  const row = <usize>d << 2, us = <usize>stride << 2, ss = <usize>skipStride << 2;
  const half = <usize>(d >> 1) << 2;
  const one = f32x4.splat(1);
  for (let s = 0; s < sentences; s++) {
    const from = load<i32>(starts + (<usize>s << 2)), to = load<i32>(starts + (<usize>s << 2), 4);
    for (let back = 0; back < 2; back++) {
      const first = back ? half : 0, last = back ? row : half;
      for (let n = from; n < to; n++) {
        const t = back ? from + to - 1 - n : n;
        const ut = u + us * t, ht = h + row * t, ct = cell + row * t, st = skip + ss * t;
        const prev = back ? ct + row : ct - row;
        for (let i = first; i < last; i += 16) {
          const c0 = n == from ? f32x4.splat(0) : v128.load(prev + i);
          const x = v128.load(ut + i);
          const f = logistic4(f32x4.add(f32x4.add(v128.load(ut + row + i), f32x4.mul(v128.load(v + i), c0)), v128.load(v + row * 2 + i)));
          const r = logistic4(f32x4.add(f32x4.add(v128.load(ut + row * 2 + i), f32x4.mul(v128.load(v + row + i), c0)), v128.load(v + row * 3 + i)));
          const c = f32x4.add(x, f32x4.mul(f, f32x4.sub(c0, x)));
          const k = v128.load(st + i);
          v128.store(ut + row + i, f);
          v128.store(ut + row * 2 + i, r);
          v128.store(ct + i, c);
          v128.store(ht + i, f32x4.add(k, f32x4.mul(r, f32x4.sub(c, k))));
        }
      }
    }
  }
}

/** From dh: fills du (dx|dF|dR) over u, writes dskip (may be dh itself), adds to dv. carry: scratch of d floats. */
export function recurBack(
  dh: usize, dskip: usize, skipOut: i32, cell: usize, u: usize, stride: i32, skip: usize, skipStride: i32, v: usize, dv: usize, d: i32,
  starts: usize, sentences: i32, carry: usize,
): void {
  const row = <usize>d << 2, us = <usize>stride << 2, ss = <usize>skipStride << 2, so = <usize>skipOut << 2;
  const half = <usize>(d >> 1) << 2;
  const one = f32x4.splat(1), zero = f32x4.splat(0);
  for (let s = 0; s < sentences; s++) {
    const from = load<i32>(starts + (<usize>s << 2)), to = load<i32>(starts + (<usize>s << 2), 4);
    for (let back = 0; back < 2; back++) {
      const first = back ? half : 0, last = back ? row : half;
      for (let i = first; i < last; i += 16) v128.store(carry + i, zero);
      for (let n = to - 1; n >= from; n--) {
        const t = back ? from + to - 1 - n : n;
        const ut = u + us * t, ht = dh + row * t, ct = cell + row * t, st = skip + ss * t, dt = dskip + so * t;
        const prev = back ? ct + row : ct - row;
        for (let i = first; i < last; i += 16) {
          const c0 = n == from ? zero : v128.load(prev + i);
          const x = v128.load(ut + i), f = v128.load(ut + row + i), r = v128.load(ut + row * 2 + i);
          const c = v128.load(ct + i), k = v128.load(st + i), g = v128.load(ht + i);
          v128.store(dt + i, f32x4.mul(g, f32x4.sub(one, r)));
          const dc = f32x4.add(f32x4.mul(g, r), v128.load(carry + i));
          const dR = f32x4.mul(f32x4.mul(g, f32x4.sub(c, k)), f32x4.mul(r, f32x4.sub(one, r)));
          const dF = f32x4.mul(f32x4.mul(dc, f32x4.sub(c0, x)), f32x4.mul(f, f32x4.sub(one, f)));
          v128.store(ut + i, f32x4.mul(dc, f32x4.sub(one, f)));
          v128.store(ut + row + i, dF);
          v128.store(ut + row * 2 + i, dR);
          const vf = v128.load(v + i), vr = v128.load(v + row + i);
          v128.store(carry + i, f32x4.add(f32x4.mul(dc, f), f32x4.add(f32x4.mul(dF, vf), f32x4.mul(dR, vr))));
          more(dv + i, f32x4.mul(dF, c0));
          more(dv + row + i, f32x4.mul(dR, c0));
          more(dv + row * 2 + i, dF);
          more(dv + row * 3 + i, dR);
        }
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function more(to: usize, x: v128): void {
  v128.store(to, f32x4.add(v128.load(to), x));
}
