import { entry } from '../../knowledge/index.js';
import type { Ground } from './ground.js';
import type { Phrase } from './working.js';

/** Where a place is meant, not who speaks or acts: `on the Chadian side`. */
const placing = /^(?:on|at|in|near|along|across|inside|outside|around|over)$/i;

/**
 * The state that takes part in talks under this name: `the Chinese side said`, `a statement by the Indian side`; its country, or null. Of a
 * border, a sea or a family it is no state's.
 */
export function sideOfState(
  { adjectives, forms, nameAt, names }: Ground,
  { lemma, isPlural, first, head }: Phrase,
): string | null {
  if (lemma !== 'side' || isPlural || !/^the$/i.test(forms[first] ?? '') || head !== first + 2) return null;
  const name = names[nameAt[head - 1] ?? -1];
  const state = adjectives.get(head - 1) ?? (name?.kind === 'state' ? name.entry : undefined);
  if (!state || forms[head + 1] === 'of' || placing.test(forms[first - 1] ?? '')) return null;
  return entry(state)?.country ?? null;
}
