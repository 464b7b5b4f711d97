import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Forms of address that are no offices, by which one goes on calling whom they stood before. */
const address =
  /^(?:sheikh|shaikh|emir|prince|princess|sultan|imam|mullah|duke|duchess|earl|count|countess|baron|baroness|tsar|maharaja)$/;

/** `The sheikh received them` behind `Sheikh Carlos Huamani`: the last one before whose name the word stands; or null. */
export function titledMeant({ ground, phrases }: Scene, phrase: Phrase, at: number): Entity | null {
  const { forms } = ground;
  if (!address.test(phrase.lemma) || phrase.isPlural || phrase.country || phrase.last - phrase.first !== 2) return null;
  if (!/^the$/i.test(forms[phrase.first] ?? '')) return null;
  for (let i = at - 1; i >= 0 && at - i < 200; i--) {
    const { form, from, entity } = phrases[i]!;
    if (form === 'name' && entity?.kind === 'person' && forms[from - 1]?.toLowerCase() === phrase.lemma)
      return settled(entity);
  }
  return null;
}
