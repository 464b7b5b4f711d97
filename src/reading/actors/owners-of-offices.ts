import { groupOf } from './groups.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What states have, and officials have not. */
const ofStates =
  /^(?:ambassador|envoy|government|parliament|capital|army|delegation|foreign ministry|minister|president|leader)$/;

/**
 * `Peru and Chile want that, diplomats said. Their ambassadors proposed …`: ambassadors are those of states, whoever spoke of them since; the states
 * last named together where only people have been spoken of since, or null.
 */
export function statesOwning(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { ground, phrases, byHead, together, named } = scene;
  const { deprel, head } = ground.analysis.tokens[phrase.head]!;
  const noun =
    deprel === 'nmod:poss' && ground.forms[phrase.head]!.toLowerCase() === 'their' ? byHead[head] : undefined;
  if (!noun?.isPlural || !ofStates.test(noun.lemma) || phrase.quotation >= 0) return null;
  const last = together.findLast((one) => one.head < phrase.head);
  const states = last?.isJoined && phrase.sentence - last.sentence <= 1 ? last.members.map(settled) : [];
  if (states.length < 2 || !states.every(({ kind }) => kind === 'state')) return null;
  for (let i = at - 1; i >= 0 && phrases[i]!.head > last!.head; i--) {
    const { entity, isPlural, kind } = phrases[i]!;
    const one = entity && settled(entity);
    if (!one || !isPlural || states.includes(one) || one.members.length) continue;
    if (kind !== 'group' || !one.sectors.includes('GOV')) return null;
    return groupOf(named, states);
  }
  return null;
}
