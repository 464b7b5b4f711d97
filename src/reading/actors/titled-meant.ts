import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Forms of address that are no offices, by which one goes on calling whom they stood before. */
const address =
  /^(?:sheikh|shaikh|emir|prince|princess|sultan|imam|mullah|duke|duchess|earl|count|countess|baron|baroness|tsar|maharaja)$/;

const honour = /^(?:highness|majesty|excellency|holiness|eminence)$/;

/** Whether a noun is a form of address that stands for somebody by itself: `His Highness received them`. */
export const isHonourAlone = ({ forms, analysis: { tokens } }: Scene['ground'], head: number): boolean =>
  honour.test(forms[head]!.toLowerCase()) &&
  /^\p{Lu}/u.test(forms[head]!) &&
  /^(?:His|Her)$/i.test(forms[head - 1] ?? '') &&
  /^(?:nsubj|obj|iobj|obl|nmod:poss)/.test(tokens[head]!.deprel) &&
  !/^\p{Lu}/u.test(forms[head + 1] ?? '');

/** `His Highness received them` behind `His Highness Sheikh Carlos Huamani`: the last one before whose name the words stand; or null. */
function honoured({ ground: { forms }, phrases }: Scene, phrase: Phrase, at: number): Entity | null {
  for (let i = at - 1; i >= 0 && at - i < 400; i--) {
    const { form, from, entity } = phrases[i]!;
    if (form !== 'name' || entity?.kind !== 'person') continue;
    const before = forms.slice(Math.max(0, from - 4), from);
    const word = before.lastIndexOf(forms[phrase.head]!);
    if (word > 0 && before.slice(word).every((one) => /^\p{Lu}/u.test(one))) return settled(entity);
  }
  return null;
}

/** `The sheikh received them` behind `Sheikh Carlos Huamani`: the last one before whose name the word stands; or null. */
export function titledMeant({ ground, phrases }: Scene, phrase: Phrase, at: number): Entity | null {
  const { forms } = ground;
  if (isHonourAlone(ground, phrase.head)) return honoured({ ground, phrases } as Scene, phrase, at);
  if (!address.test(phrase.lemma) || phrase.isPlural || phrase.country || phrase.last - phrase.first !== 2) return null;
  if (!/^the$/i.test(forms[phrase.first] ?? '')) return null;
  for (let i = at - 1; i >= 0 && at - i < 200; i--) {
    const { form, from, entity } = phrases[i]!;
    if (form === 'name' && entity?.kind === 'person' && forms[from - 1]?.toLowerCase() === phrase.lemma)
      return settled(entity);
  }
  return null;
}
