import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What firms are called by what they do, in words that may be of persons or of the body. */
export const firm =
  /^(?:miner|giant|carrier|lender|developer|producer|operator|maker|manufacturer|trader|brewer|insurer|retailer|builder|exporter|importer|refiner|publisher|supplier|grower|explorer|driller|utility|heavyweight|behemoth|unicorn|major|group)$/;

/** `Rio Tinto left. The Anglo-Australian miner …`, `The Dubai-based operator`: the one firm that this sentence up to there and the one before have named; or null. */
export function firmMeant({ phrases, ground }: Scene, phrase: Phrase, at: number): Entity | null {
  const { lemma, isPlural, first, head, role, sentence, name } = phrase;
  if (name || isPlural || role === 'modifier' || !firm.test(lemma) || !/^the$/i.test(ground.forms[first] ?? ''))
    return null;
  // `the group`, alone, may be any
  if (/^(?:group|giant|major)$/.test(lemma) && head - first < 2) return null;
  if (/^(?:of|that|which|who)$/.test(ground.forms[head + 1] ?? '')) return null;
  let found: Entity | null = null;
  for (let i = at - 1; i >= 0 && sentence - phrases[i]!.sentence <= 1; i--) {
    const { entity, form } = phrases[i]!;
    const one = entity && form === 'name' ? settled(entity) : null;
    if (one?.kind !== 'organisation' || !one.sectors.includes('BUS')) continue;
    if (found && found !== one) return null;
    found = one;
  }
  return found;
}
