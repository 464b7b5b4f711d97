import type { Turn } from '../names/index.js';
import type { Scene } from './scene.js';
import { type Entity, settled } from './working.js';

/** How often a state must be who does what somebody's sentences tell. */
const often = 2;

/**
 * `Foreign Ministry Spokesperson Rosa Lind: Peru firmly opposes the tariffs. …`: the state for which an official of no known state answers in a
 * transcript: that which in his own turns does what his sentences tell, twice at least and twice as often as any other; or null.
 */
export function stateAnsweredFor(scene: Scene, turns: readonly Turn[], speaker: Entity): Entity | null {
  if (speaker.kind !== 'person' || speaker.country || !speaker.sectors.includes('GOV')) return null;
  if (speaker.offices.some(({ of, office }) => office.isFormer || (of && settled(of).country))) return null;
  const { phrases, byHead, ground } = scene;
  const { tokens } = ground.analysis;
  const own = turns.filter(({ labelFirst, labelLast }) => {
    for (let at = labelFirst; at < labelLast; at++) {
      const entity = byHead[at]?.entity;
      if (entity && settled(entity) === speaker) return true;
    }
    return false;
  });
  const counts = new Map<Entity, number>();
  for (const { head, role, entity: given, quotation } of phrases) {
    const entity = given && settled(given);
    if (entity?.kind !== 'state' || role !== 'subject' || quotation >= 0) continue;
    const isMain = /^(?:root|parataxis|conj)$/.test(tokens[tokens[head]!.head]?.deprel ?? '');
    if (!isMain || !own.some(({ first, last }) => first <= head && head < last)) continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= often && best[1] >= 2 * (second?.[1] ?? 0) ? best[0] : null;
}
