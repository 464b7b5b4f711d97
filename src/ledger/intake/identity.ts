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

type Identified = Pick<Actor, 'kind' | 'name' | 'country'> & Partial<Pick<Actor, 'offices' | 'mentions'>>;

const isPast = /^(?:former|ex|then|late|retired|ousted|deposed|erstwhile|onetime)\b/i;
/**
 * The office of somebody who is told of by it alone: `the Thai foreign minister` may be another one on another day, so that it is
 * the office that acts. Null where he is named, or of no state that is known.
 */
function officeAlone({ kind, country, offices = [], mentions = [] }: Identified): string | null {
  if (kind !== 'person' || country === null || !mentions.length) return null;
  if (mentions.some(({ form }) => form === 'name')) return null;
  return offices.find(({ title }) => !isPast.test(title))?.title ?? null;
}

/**
 * The signature of an actor. A name is compared by the key that levels transliterations; a group by its words without
 * number and article, so that `23 British diplomats` and `British diplomats` are one; an office of which a state has one by its title.
 */
export function signatureOf(actor: Identified): Signature {
  const { name, country } = actor;
  const office = officeAlone(actor);
  const kind = office === null ? actor.kind : 'office';
  if (kind === 'state' && country !== null) {
    const key = `state/${country}`;
    return { key, block: key, kind, words: '', country };
  }
  const words = wordsIn(office ?? name.replace(kind === 'group' || kind === 'office' ? uncounted : /^the\s+/i, ''));
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

const numbers = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, at) => [
    word,
    at + 2,
  ]),
);

/** How many a group is said to be: `23 British diplomats` → 23; null where it is only said to be about or at least so many. */
export function countIn(name: string): number | null {
  const match = /^(?:the )?(?:(\d{1,3}(?:,\d{3})+|\d{1,9})|(\p{L}+)) (?!of the\b)/iu.exec(name);
  if (!match) return null;
  return match[1] ? Number(match[1].replaceAll(',', '')) : (numbers.get(match[2]!.toLowerCase()) ?? null);
}

/** The name of a group without how many they are: two documents may count them differently. */
export const uncountedName = (name: string): string => name.replace(uncounted, '') || name;
