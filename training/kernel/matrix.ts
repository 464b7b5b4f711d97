// Matrix products in f32. Panels of eight columns of B are packed so that the inner loop reads memory in order.

const WIDTH = 8;

/** C[M,N] (+)= A[M,K] B[K,N]; strides in elements; scratch must hold M*K + K*8 + 64 floats. */
export function product(
  c: usize, ldc: i32, a: usize, rowsA: i32, colsA: i32, b: usize, rowsB: i32, colsB: i32,
  m: i32, n: i32, k: i32, add: bool, scratch: usize,
): void {
  const panel = scratch;
  let left = a, ld = rowsA;
  if (colsA != 1) {
    left = scratch + (<usize>(k * WIDTH) << 2) + 64;
    ld = k;
    transpose(left, a, rowsA, colsA, m, k);
  }
  for (let j = 0; j < n; j += WIDTH) {
    const w = min(WIDTH, n - j);
    pack(panel, b + (<usize>(j * colsB) << 2), rowsB, colsB, k, w);
    let i = 0;
    if (w == WIDTH) {
      for (; i + 4 <= m; i += 4) tile4(c + (<usize>(i * ldc + j) << 2), ldc, left + (<usize>(i * ld) << 2), ld, panel, k, add);
    }
    for (; i < m; i++) tile1(c + (<usize>(i * ldc + j) << 2), left + (<usize>(i * ld) << 2), panel, k, w, add);
  }
}

function transpose(to: usize, from: usize, rows: i32, cols: i32, m: i32, k: i32): void {
  for (let i0 = 0; i0 < m; i0 += 16) {
    const i1 = min(i0 + 16, m);
    for (let p = 0; p < k; p++) {
      for (let i = i0; i < i1; i++) {
        store<f32>(to + (<usize>(i * k + p) << 2), load<f32>(from + (<usize>(i * rows + p * cols) << 2)));
      }
    }
  }
}

function pack(to: usize, b: usize, rows: i32, cols: i32, k: i32, w: i32): void {
  if (cols == 1 && w == WIDTH) {
    for (let p = 0; p < k; p++) {
      const s = b + (<usize>(p * rows) << 2);
      v128.store(to, v128.load(s));
      v128.store(to, v128.load(s, 16), 16);
      to += 32;
    }
    return;
  }
  for (let p = 0; p < k; p++) {
    for (let j = 0; j < WIDTH; j++) {
      store<f32>(to, j < w ? load<f32>(b + (<usize>(p * rows + j * cols) << 2)) : 0);
      to += 4;
    }
  }
}

function tile4(c: usize, ldc: i32, a: usize, lda: i32, b: usize, k: i32, add: bool): void {
  const ra = <usize>lda << 2, rc = <usize>ldc << 2;
  const a1 = ra, a2 = ra * 2, a3 = ra * 3;
  let c00 = f32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
  const end = a + (<usize>k << 2);
  while (a < end) {
    const b0 = v128.load(b), b1 = v128.load(b, 16);
    let x = v128.load32_splat(a);
    c00 = f32x4.add(c00, f32x4.mul(x, b0));
    c01 = f32x4.add(c01, f32x4.mul(x, b1));
    x = v128.load32_splat(a + a1);
    c10 = f32x4.add(c10, f32x4.mul(x, b0));
    c11 = f32x4.add(c11, f32x4.mul(x, b1));
    x = v128.load32_splat(a + a2);
    c20 = f32x4.add(c20, f32x4.mul(x, b0));
    c21 = f32x4.add(c21, f32x4.mul(x, b1));
    x = v128.load32_splat(a + a3);
    c30 = f32x4.add(c30, f32x4.mul(x, b0));
    c31 = f32x4.add(c31, f32x4.mul(x, b1));
    a += 4;
    b += 32;
  }
  keep(c, c00, c01, add);
  keep(c + rc, c10, c11, add);
  keep(c + rc * 2, c20, c21, add);
  keep(c + rc * 3, c30, c31, add);
}

// @ts-ignore: decorator
@inline
function keep(c: usize, x: v128, y: v128, add: bool): void {
  if (add) {
    x = f32x4.add(x, v128.load(c));
    y = f32x4.add(y, v128.load(c, 16));
  }
  v128.store(c, x);
  v128.store(c, y, 16);
}

function tile1(c: usize, a: usize, b: usize, k: i32, w: i32, add: bool): void {
  let x0 = f32x4.splat(0), x1 = x0;
  const end = a + (<usize>k << 2);
  while (a < end) {
    const x = v128.load32_splat(a);
    x0 = f32x4.add(x0, f32x4.mul(x, v128.load(b)));
    x1 = f32x4.add(x1, f32x4.mul(x, v128.load(b, 16)));
    a += 4;
    b += 32;
  }
  if (w == WIDTH) {
    keep(c, x0, x1, add);
    return;
  }
  for (let j = 0; j < w; j++) {
    let v: f32 = 0;
    switch (j) {
      case 0: v = f32x4.extract_lane(x0, 0); break;
      case 1: v = f32x4.extract_lane(x0, 1); break;
      case 2: v = f32x4.extract_lane(x0, 2); break;
      case 3: v = f32x4.extract_lane(x0, 3); break;
      case 4: v = f32x4.extract_lane(x1, 0); break;
      case 5: v = f32x4.extract_lane(x1, 1); break;
      default: v = f32x4.extract_lane(x1, 2); break;
    }
    const p = c + (<usize>j << 2);
    store<f32>(p, add ? load<f32>(p) + v : v);
  }
}
