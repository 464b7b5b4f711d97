import { numberOf } from './lexicon.js';
import { isCounted } from './phrases.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** `The two` behind two who were named a sentence or two before are seldom others. */
const near = 3;
/** There are always two of something; three are those of whom so many were told. */
const far = 10;

/**
 * Whom a bare number means that the text has just counted: in `Mali held four Danish nurses. … The four were freed` the nurses; null where nobody
 * was counted so, or as many were named since.
 */
export function countedAgain(
  { phrases, ground }: Scene,
  phrase: Phrase,
  at: number,
  named: readonly Entity[] | null,
): Entity | null {
  if (!isCounted(phrase) || numberOf(phrase.lemma) === null) return null;
  const reach = (phrase.count ?? 0) > 2 ? far : near;
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= reach; i--) {
    const { form, first, head, isPlural, entity: given, from } = phrases[i]!;
    const entity = given && settled(given);
    if (form !== 'nominal' || !isPlural || entity?.kind !== 'group' || head >= phrase.first) continue;
    const isSo = ground.forms.slice(first, head).some((word) => numberOf(word.toLowerCase()) === phrase.count);
    if (!isSo) continue;
    const isSince = named?.every((one) => one.phrases.some((other) => other.from > from && other.from < phrase.from));
    return isSince ? null : entity;
  }
  return null;
}
