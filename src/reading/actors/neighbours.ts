import { matchName } from '../../knowledge/index.js';
import { ownerOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const neighbour = /^neighbou?r$/;
const ofState = /^(?:GOV|MIL|LEG)$/;

/** Whether a phrase is the neighbour of a state, or of a body that acts for one: `the ministry accused its neighbour`. */
export function isNeighbourOfState(scene: Scene, phrase: Phrase): boolean {
  if (!neighbour.test(phrase.lemma)) return false;
  const owner = ownerOf(scene, phrase);
  if (!owner || owner.kind === 'person') return false;
  return owner.kind === 'state' || (owner.country !== null && owner.sectors.some((sector) => ofState.test(sector)));
}

/** The one state besides that of a neighbour's owner that the text has named up to there, or has named far more often than others. */
export function neighbourMeant(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const home = ownerOf(scene, phrase)?.country ?? null;
  const counts = new Map<Entity, number>();
  for (let i = 0; i < at; i++) {
    const { entity, form } = scene.phrases[i]!;
    const state = entity && form !== 'pronoun' ? settled(entity) : null;
    if (state?.kind === 'state' && state.country !== home) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  return !second || first[1] >= 3 * second[1] ? first[0] : null;
}

/** Whether a state is a kingdom by its name, and no republic: `the kingdom` is no other. */
export function isKingdom({ kind, name }: Entity): boolean {
  if (kind !== 'state') return false;
  const words = name.split(' ');
  const isNamed = (...before: string[]): boolean => {
    const found = matchName([...before, ...words], 0);
    return !!found && found.length === before.length + words.length;
  };
  if (words.includes('Kingdom')) return true;
  const isRealm = isNamed('Kingdom', 'of') || isNamed('Kingdom', 'of', 'the') || isNamed('Hashemite', 'Kingdom', 'of');
  return isRealm && !isNamed('Republic', 'of');
}
