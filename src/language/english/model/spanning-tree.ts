/** More than any sum of scores in a sentence, so that a second root never pays. */
const ROOT_COST = 1e7;

/**
 * The maximum spanning tree with exactly one child of the root.
 *
 * `score(dependent, head)` is `scores[dependent * stride + head]`; index 0 is the root, words are 1..size-1.
 * Answers each node's head (0 = root; entry 0 is -1). Chu-Liu-Edmonds; every arc from the root carries the same
 * large cost, so the best tree has one root and is best among those (Zmigrod et al., EMNLP 2020).
 */
export function spanningTree(scores: ArrayLike<number>, size: number, stride: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  if (size < 2) return heads;
  if (size === 2) {
    heads[1] = 0;
    return heads;
  }
  for (let d = 1; d < size; d++) {
    const row = d * stride;
    let best = 0;
    for (let h = 1; h < size; h++) if (h !== d && scores[row + h]! > scores[row + best]!) best = h;
    heads[d] = best;
  }
  if (findCycle(heads, size)) {
    // Where the best tree of all has one root, it is the best of those with one; it takes far fewer contractions.
    const free = edmonds(weigh(scores, size, stride, 0), size);
    if (rootsOf(free) === 1) return free;
  } else if (rootsOf(heads) === 1) return heads;
  return edmonds(weigh(scores, size, stride, ROOT_COST), size);
}

function rootsOf(heads: Int32Array): number {
  let roots = 0;
  for (let d = 1; d < heads.length; d++) if (heads[d] === 0) roots++;
  return roots;
}

/** The scores as w[d * size + h], finite but for loops, with a cost on every arc from the root. */
function weigh(scores: ArrayLike<number>, size: number, stride: number, cost: number): Float64Array {
  const w = new Float64Array(size * size);
  for (let d = 1; d < size; d++) {
    for (let h = 0; h < size; h++) {
      const s = scores[d * stride + h]!;
      w[d * size + h] = h === d ? -Infinity : (Number.isFinite(s) ? s : -1e4) - (h === 0 ? cost : 0);
    }
  }
  return w;
}

/** Members of one cycle, or null. */
function findCycle(heads: Int32Array, size: number): number[] | null {
  const seen = new Int32Array(size);
  for (let s = 1; s < size; s++) {
    let v = s;
    while (v > 0 && seen[v] === 0) {
      seen[v] = s;
      v = heads[v]!;
    }
    if (v > 0 && seen[v] === s) {
      const cycle = [v];
      for (let u = heads[v]!; u !== v; u = heads[u]!) cycle.push(u);
      return cycle;
    }
  }
  return null;
}

/** Contracts one cycle after another; w[d * n + h], node 0 is the root. */
function edmonds(w: Float64Array, n: number): Int32Array {
  const heads = new Int32Array(n).fill(-1);
  for (let d = 1; d < n; d++) {
    let best = 0;
    for (let h = 1; h < n; h++) if (h !== d && w[d * n + h]! > w[d * n + best]!) best = h;
    heads[d] = best;
  }
  const cycle = findCycle(heads, n);
  if (!cycle) return heads;
  const inside = new Uint8Array(n);
  for (const c of cycle) inside[c] = 1;
  const old: number[] = [];
  for (let v = 0; v < n; v++) if (!inside[v]) old.push(v);
  const m = old.length + 1;
  const knot = m - 1;
  const small = new Float64Array(m * m).fill(-Infinity);
  const enter = new Int32Array(m);
  const leave = new Int32Array(m);
  for (let i = 0; i < knot; i++) {
    for (let j = 0; j < knot; j++) small[i * m + j] = w[old[i]! * n + old[j]!]!;
    const v = old[i]!;
    let gain = -Infinity;
    let from = cycle[0]!;
    let pay = -Infinity;
    let into = cycle[0]!;
    for (const c of cycle) {
      if (w[v * n + c]! > gain) {
        gain = w[v * n + c]!;
        from = c;
      }
      const x = w[c * n + v]! - w[c * n + heads[c]!]!;
      if (x > pay) {
        pay = x;
        into = c;
      }
    }
    if (i > 0) small[i * m + knot] = gain;
    leave[i] = from;
    small[knot * m + i] = pay;
    enter[i] = into;
  }
  const inner = edmonds(small, m);
  for (let i = 1; i < knot; i++) heads[old[i]!] = inner[i] === knot ? leave[i]! : old[inner[i]!]!;
  const outer = inner[knot]!;
  heads[enter[outer]!] = old[outer]!;
  return heads;
}
