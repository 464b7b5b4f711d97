import type { Sector } from '../record/index.js';

/** The sectors of a common noun for people and bodies that act, and whether it means people. */
export function sectorNoun(_lemma: string): { readonly sectors: readonly Sector[]; readonly isHuman: boolean } | null {
  return null;
}
