import { normaliseName, normaliseWord } from '../../knowledge/index.js';
import type { Actor } from '../../record/index.js';

/** An actor as a document names it. */
export interface Signature {
  /** The same for all documents that name it alike: kind, key of the name, state. */
  readonly key: string;
  /** Signatures of one block may be the same actor; those of two never are. */
  readonly block: string;
  readonly kind: Actor['kind'];
  /** Keys of the words of the name, so that a name can be found inside a longer one. */
  readonly words: string;
  readonly country: string | null;
}

const uncounted =
  /^(?:(?:the|a|an|some|several|many|most|all|both|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|of|more|than|at|least|about|around|nearly|over|other|\d[\d,.]*)\s+)+/i;

/**
 * The signature of an actor. A name is compared by the key that levels transliterations; a group by its words without
 * number and article, so that `23 British diplomats` and `British diplomats` are one.
 */
export function signatureOf({ kind, name, country }: Pick<Actor, 'kind' | 'name' | 'country'>): Signature {
  if (kind === 'state' && country !== null) {
    const key = `state/${country}`;
    return { key, block: key, kind, words: '', country };
  }
  const words = wordsIn(name.replace(kind === 'group' || kind === 'office' ? uncounted : /^the\s+/i, ''));
  const base = `${kind}/${normaliseName(words.join(' ')).slice(0, 120) || '-'}`;
  const keys = words.map(normaliseWord).filter((word) => word);
  return {
    key: `${base}/${country ?? '-'}`,
    block: kind === 'person' ? `person/${keys.at(-1) ?? '-'}` : base,
    kind,
    words: keys.join(' ').slice(0, 240),
    country,
  };
}

const wordsIn = (name: string): string[] => name.split(/[\s\-‐‑–]+/).filter((word) => word);

/** How many a group is said to be: `23 British diplomats` → 23. */
export function countIn(name: string): number | null {
  const match =
    /^(?:the |some |about |around |nearly |over |more than |at least )*(\d{1,3}(?:,\d{3})+|\d{1,9})\b/i.exec(name);
  return match ? Number(match[1]!.replaceAll(',', '')) : null;
}
