import { oneString } from './one-string.js';

/** Relations that were met, and each without its subtype: few, as a treebank has some fifty. */
const bases = new Map<string, string>();
const most = 1000;

/** A relation without its subtype: `nsubj` of `nsubj:pass`. The same string for the same relation. */
export function baseOf(relation: string): string {
  let base = bases.get(relation);
  if (base === undefined) {
    base = oneString(relation.split(':', 1)[0]!);
    if (bases.size >= most) bases.clear();
    bases.set(relation, base);
  }
  return base;
}
