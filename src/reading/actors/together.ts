/** Index of the first coordination that starts after a token. */
export function firstAfter(together: readonly { readonly head: number }[], head: number): number {
  let low = 0;
  let high = together.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (together[middle]!.head > head) high = middle;
    else low = middle + 1;
  }
  return low;
}
