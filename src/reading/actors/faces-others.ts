import type { Scene } from './scene.js';
import { type Phrase, settled } from './working.js';

/** Where another state's army is the one that people face at home. */
const occupied = 'PSE';

/**
 * Whether `the army` behind a sentence about a crowd faces that crowd at home: in `Villagers blocked a road. The army dispersed them` it is
 * no army of a state that the text named further back, where nothing since has told of that state.
 */
export function facesOthers(
  { phrases }: Scene,
  { sentence, role }: Phrase,
  at: number,
  { sentence: named, entity: given }: Phrase,
): boolean {
  const { country } = settled(given!);
  if (role !== 'subject' || country === null || sentence - named < 2) return false;
  let isFacing = false;
  for (let i = at - 1; i >= 0 && sentence - phrases[i]!.sentence <= 1; i--) {
    const { entity, form, role: part } = phrases[i]!;
    const one = entity && form !== 'pronoun' ? settled(entity) : null;
    if (!one) continue;
    if (one.country === country) return false;
    if (part !== 'modifier' && one.kind === 'group' && one.sectors.includes('CVL') && one.country !== occupied)
      isFacing = true;
  }
  return isFacing;
}
