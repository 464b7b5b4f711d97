import type { ActorKind } from '../../record/index.js';

/** A signature with what documents say beside it. */
export interface SignatureFacts {
  readonly key: string;
  readonly kind: ActorKind;
  readonly words: string;
  readonly country: string | null;
  /** Titles that documents give it, as name keys. */
  readonly titles: ReadonlySet<string>;
}

/**
 * Which actor each signature of a block belongs to; an actor is named by the signature that says most of it. A function
 * of the whole block, so that the order in which documents came makes no difference.
 *
 * A name without a state joins its namesake where there is only one; a shorter name of a person joins the one longer name
 * of the same state that holds it; a surname alone only where state and title agree as well. People who share no more
 * than a surname stay apart.
 */
export function clusterSignatures(block: readonly SignatureFacts[]): Map<string, string> {
  const sorted = [...block].sort(bySubstance);
  const home = new Map(sorted.map((facts) => [facts.key, facts.key]));
  for (const facts of sorted) {
    const hosts = sorted.filter((host) => host !== facts && isShorterOf(facts, host));
    // A host that is itself a shorter form of another leads to where that one is.
    const homes = new Set(hosts.map((host) => host.key).filter((key) => home.get(key) === key));
    if (homes.size === 1) home.set(facts.key, [...homes][0]!);
  }
  return new Map(sorted.map(({ key }) => [key, rootOf(key, home)]));
}

/** More words, a state: first; then by key. */
function bySubstance(a: SignatureFacts, b: SignatureFacts): number {
  const substance = ({ words, country }: SignatureFacts): number =>
    words.split(' ').length * 2 + (country === null ? 0 : 1);
  return substance(b) - substance(a) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** Whether a signature may be a shorter way to write another. */
function isShorterOf(short: SignatureFacts, long: SignatureFacts): boolean {
  const [few, many] = [short.words.split(' '), long.words.split(' ')];
  const isSameName = nameOf(short.key) === nameOf(long.key);
  if (isSameName) return short.country === null && long.country !== null;
  if (short.kind !== 'person' || few.length >= many.length) return false;
  if (!few.every((word) => many.includes(word))) return false;
  if (short.country === null || short.country !== long.country) return false;
  return few.length > 1 || [...short.titles].some((title) => long.titles.has(title));
}

const nameOf = (key: string): string => key.slice(0, key.lastIndexOf('/'));

function rootOf(key: string, home: ReadonlyMap<string, string>): string {
  let at = key;
  for (let steps = 0; steps < 8; steps++) {
    const next = home.get(at)!;
    if (next === at) return at;
    at = next;
  }
  return at;
}
