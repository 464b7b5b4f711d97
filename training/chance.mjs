// A seeded generator of our own (xorshift128), so that training is the same everywhere.
export function chance(seed) {
  let x = seed >>> 0 || 1,
    y = 362436069,
    z = 521288629,
    w = 88675123;
  const next = () => {
    const t = x ^ (x << 11);
    x = y;
    y = z;
    z = w;
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8);
    return w >>> 0;
  };
  for (let i = 0; i < 20; i++) next();
  return {
    /** In [0, 1). */
    uniform: () => next() / 4294967296,
    below: (n) => Math.floor((next() / 4294967296) * n),
    shuffle(list) {
      for (let i = list.length - 1; i > 0; i--) {
        const j = Math.floor((next() / 4294967296) * (i + 1));
        [list[i], list[j]] = [list[j], list[i]];
      }
    },
    state: () => [x, y, z, w],
    restore: (s) => {
      [x, y, z, w] = s;
    },
  };
}
