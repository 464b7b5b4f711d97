// Numbers that only look like chance: the same seed gives the same ledger.

/** A source of numbers in [0, 1) (mulberry32, Tommy Ettinger, public domain). */
export function chanceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Picks 0 … count-1 by Zipf's law: the nth is taken in proportion to 1 / n^exponent. */
export function zipf(count, exponent = 1) {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let n = 0; n < count; n++) {
    sum += 1 / (n + 1) ** exponent;
    sums[n] = sum;
  }
  return (chance) => firstOver(sums, chance() * sum);
}

/** Picks a key of `weights` in proportion to its number. */
export function weighted(weights) {
  const keys = Object.keys(weights);
  let sum = 0;
  const sums = Float64Array.from(Object.values(weights), (weight) => {
    sum += weight;
    return sum;
  });
  return (chance) => keys[firstOver(sums, chance() * sum)];
}

function firstOver(sums, value) {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
