import { matchName } from '../../knowledge/index.js';
import type { Ground } from './ground.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * The body that a text names only later by the words it calls it by at first: `China's coast guard`, and then `the Chinese Coast
 * Guard`; or null.
 */
export function namedAlike({ ground, phrases }: Scene, phrase: Phrase): Entity | null {
  if (!phrase.country || phrase.isPlural || phrase.office) return null;
  const words = ownWords(ground, phrase.first, phrase.last);
  if (words.length < 2) return null;
  for (const other of phrases) {
    if (other.form !== 'name' || !other.entity || other.kind === 'person') continue;
    const entity = settled(other.entity);
    if (entity.country !== phrase.country || (entity.kind !== 'organisation' && entity.kind !== 'group')) continue;
    if (ownWords(ground, other.from, other.to).join(' ') === words.join(' ')) return entity;
  }
  return null;
}

/** The words of a stretch in small letters, without articles, owners and the words for states. */
function ownWords(ground: Ground, first: number, last: number): string[] {
  const { tokens } = ground.analysis;
  const found: string[] = [];
  for (let at = first; at < last; at++) {
    const isState = ground.adjectives.has(at) || ground.statesInNames.has(at) || isDemonym(ground.forms[at]!);
    const isOwner = /^(?:[’']s?|the|an?|its|their|his|her|our)$/i.test(ground.forms[at]!);
    if (isState || isOwner || tokens[at]!.deprel === 'nmod:poss') continue;
    found.push(ground.forms[at]!.toLowerCase());
  }
  return found;
}

/** Whether a word is the adjective of a state: `Chinese`. */
const isDemonym = (form: string): boolean => /^\p{Lu}/u.test(form) && matchName([form], 0)?.form === 'adjective';
