import { officialsNamed } from '../../knowledge/index.js';
import { ownerOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const wife = /^(?:wife|spouse|widow)$/;

/**
 * `The first lady`: the one woman whom the text calls somebody's wife, or who holds no office and bears the surname of somebody known for
 * his. Null where there are several or none.
 */
export function firstLadyMeant(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { ground, phrases } = scene;
  const { head, lemma, isPlural, isIndefinite } = phrase;
  if (lemma !== 'lady' || isPlural || isIndefinite || !/^first$/i.test(ground.forms[head - 1] ?? '')) return null;
  const owner = ownerOf(scene, phrase);
  const wives = new Set<Entity>();
  const namesakes = new Set<Entity>();
  for (let i = 0; i < at; i++) {
    const { entity, lemma: noun, form } = phrases[i]!;
    const one = entity && settled(entity);
    if (one?.kind !== 'person' || one.gender === 'm' || one.offices.length) continue;
    if (owner?.country && one.country && owner.country !== one.country) continue;
    if (phrase.country && one.country && phrase.country !== one.country) continue;
    if (wife.test(noun) && form === 'nominal' && hasName(one)) wives.add(one);
    const words = one.name.split(' ');
    if (one.gender === 'f' && words.length > 1 && !one.official && officialsNamed([words.at(-1)!]).length)
      namesakes.add(one);
  }
  for (const found of [wives, namesakes]) if (found.size === 1) return [...found][0]!;
  return null;
}

const hasName = ({ phrases }: Entity): boolean => phrases.some(({ form }) => form === 'name');
