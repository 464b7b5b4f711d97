import { matchSectorNoun } from '../../knowledge/index.js';
import type { Token } from '../../language/index.js';
import { blank } from './blank.js';
import { countryAt } from './countries.js';
import type { Ground } from './ground.js';
import type { Scene } from './scene.js';
import type { Phrase } from './working.js';

/** What people at arms and the displaced hold and live in. */
const held =
  /^(?:camp|base|hideout|hide-out|stronghold|position|enclave|bastion|convoy|checkpoint|outpost|headquarters|target|lair|encampment|boat|trench|barracks|station|post|patrol|garrison)$/;
const holding = /^(?:REB|UAF|PRM|CRM|MIL|COP|REF)$/;

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
  const noun = matchSectorNoun([ground.forms[index]!], 0)?.noun;
  if (!noun?.sectors.some((sector) => holding.test(sector)) || (noun.isHuman && noun.sectors.includes('MIL')))
    return null;
  const phrase = blank(ground, token);
  // `an army base`, `a police station`
  phrase.kind = noun.isHuman ? 'group' : 'organisation';
  phrase.isPlural = noun.isHuman;
  phrase.isDefinite = true;
  phrase.sectors = noun.sectors;
  return phrase;
}

/** Of which state a body is whose base or station is told of: `a Congolese army camp`, `a police station in Lima`. */
export function stateOfHolders(scene: Scene, { head, role, kind }: Phrase): string | null {
  const { tokens } = scene.ground.analysis;
  if (role !== 'modifier' || (kind !== 'organisation' && kind !== 'group')) return null;
  const before = tokens[head - 1];
  if (before && before.head === head + 1 && /^(?:amod|compound)$/.test(before.deprel))
    return countryAt(scene, head - 1);
  // rebels may be at home elsewhere than where their camp is
  if (kind !== 'organisation') return null;
  if (!/^(?:in|near|at|outside)$/.test(tokens[head + 2]?.form ?? '')) return null;
  for (let at = head + 3; at < head + 7 && at < tokens.length; at++) {
    if (scene.byHead[at]?.name) return countryAt(scene, at);
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]!.upos)) return null;
  }
  return null;
}
