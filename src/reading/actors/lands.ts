import type { Ground } from './ground.js';
import type { Phrase } from './working.js';

/** Nouns for states that parts of a state are called by, too. */
const lands = /^(?:island|republic|emirate|sultanate|kingdom)$/;

/** `the island of Cebu`, `Cebu island`: a place, and not the state that it lies in. */
export function isPartOfLand({ forms, nameAt, names }: Ground, { lemma, head, isPlural }: Phrase): boolean {
  if (!lands.test(lemma) || isPlural) return false;
  const at = forms[head + 1] === 'of' ? head + 2 + (/^the$/i.test(forms[head + 2] ?? '') ? 1 : 0) : head - 1;
  return names[nameAt[at] ?? -1]?.kind === 'place';
}
