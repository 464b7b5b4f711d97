import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** `Lind's Socialist Party … the Socialists`: the one party of the text whose name says so, where it is of a state that calls parties so. */
export function partyOfPartisans({ ground, phrases }: Scene, phrase: Phrase, at: number): Entity | null {
  const { forms } = ground;
  const word = forms[phrase.head]!;
  if (!/^\p{Lu}\p{Ll}+s$/u.test(word) || !/^the$/i.test(forms[phrase.first] ?? '') || phrase.last - phrase.first !== 2)
    return null;
  if (!phrase.isPlural || !phrase.sectors.includes('PTY')) return null;
  const stem = word.slice(0, -1);
  const found = new Set<Entity>();
  for (let i = Math.max(0, at - 300); i < at; i++) {
    const { entity, form, from, to } = phrases[i]!;
    const party = entity && form === 'name' ? settled(entity) : null;
    if (party?.kind !== 'organisation' || !party.sectors.includes('PTY') || party.country === 'USA') continue;
    if (forms.slice(from, to).includes(stem)) found.add(party);
  }
  return found.size === 1 ? [...found][0]! : null;
}
