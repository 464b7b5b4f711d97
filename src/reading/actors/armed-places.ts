import { matchSectorNoun } from '../../knowledge/index.js';
import type { Token } from '../../language/index.js';
import { blank } from './blank.js';
import type { Ground } from './ground.js';
import type { Phrase } from './working.js';

/** What people at arms hold and live in. */
const held =
  /^(?:camp|base|hideout|hide-out|stronghold|position|enclave|bastion|convoy|checkpoint|outpost|headquarters|target|lair|encampment|boat|trench)$/;
const armed = /^(?:REB|UAF|PRM|CRM)$/;

/** `bombed a bandit camp`: whose camp it is, is told by a noun before it that names no one of them; or null. */
export function holdersOfPlace(ground: Ground, token: Token): Phrase | null {
  const { tokens } = ground.analysis;
  const { deprel, head, upos, index } = token;
  if (
    !/^(?:compound|amod)$/.test(deprel) ||
    !/^(?:NOUN|ADJ)$/.test(upos) ||
    head !== index + 1 ||
    !held.test(tokens[head]!.lemma)
  )
    return null;
  const noun = matchSectorNoun(ground.forms, index)?.noun;
  if (!noun?.isHuman || !noun.sectors.some((sector) => armed.test(sector))) return null;
  const phrase = blank(ground, token);
  phrase.kind = 'group';
  phrase.isPlural = true;
  phrase.isDefinite = true;
  phrase.sectors = noun.sectors;
  return phrase;
}
