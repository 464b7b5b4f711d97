import { suits } from './candidates.js';
import type { Sought } from './features.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const removing =
  /^(?:sack|dismiss|fire|oust|remove|depose|move|transfer|reassign|recall|demote|suspend|sideline|reshuffle)$/;
const leaving = /^(?:resign|quit|retire|die|depart|step|stand|leave)$/;

/**
 * `The president sacked Huamani and named Lind to replace him`: whoever was removed or left, in this sentence or the one before, is the one
 * in whose place somebody comes; or null.
 */
export function removedBefore({ ground, phrases }: Scene, phrase: Phrase, at: number, to: Sought): Entity | null {
  const { tokens } = ground.analysis;
  const { deprel, head } = tokens[phrase.head]!;
  const isReplaced =
    /^(?:obj|nsubj:pass)$/.test(deprel) && head >= 0 && /^(?:replace|succeed)$/.test(tokens[head]!.lemma);
  const isPlace = deprel === 'nmod:poss' && tokens[head]?.lemma === 'place';
  if (to !== 'person' || !(isReplaced || isPlace)) return null;
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence < 2; i--) {
    const other = phrases[i]!;
    const entity = other.entity && settled(other.entity);
    const own = tokens[other.head]!;
    const lemma = tokens[own.head]?.lemma ?? '';
    const isGone =
      (/^(?:obj|nsubj:pass)$/.test(own.deprel) && removing.test(lemma)) ||
      (own.deprel === 'nsubj' && leaving.test(lemma));
    if (entity?.kind === 'person' && isGone && suits(phrase, other, entity, to)) return entity;
  }
  return null;
}
