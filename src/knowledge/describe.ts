import type { ActorKind, Sector } from '../record/index.js';
import { matchName } from './gazetteer.js';

/** What an actor phrase says of its actor; null is what it does not say. */
export interface Description {
  readonly name: string | null;
  readonly kind: ActorKind | null;
  readonly country: string | null;
  readonly sectors: readonly Sector[];
  readonly office: string | null;
}

/** Codes a whole actor phrase: `the Iranian foreign minister`. */
export function describe(words: readonly string[], _date: string | null = null): Description {
  for (let at = 0; at < words.length; at++) {
    const found = matchName(words, at)?.entries[0];
    if (found) {
      const kind = found.kind === 'place' ? null : found.kind;
      return { name: found.name, kind, country: found.country, sectors: found.sectors, office: null };
    }
  }
  return { name: null, kind: null, country: null, sectors: [], office: null };
}
