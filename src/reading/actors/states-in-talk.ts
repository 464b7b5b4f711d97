import { relation } from '../../language/index.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const telling = /^(?:tell|assure|inform|remind|urge|warn|write|ask|say|stress|convince|persuade|propose|suggest)$/;

/**
 * `Lind told her Chilean counterpart that the two neighbours should talk`: the states of the one who speaks and the one who hears it; null where
 * either serves none, or both the same.
 */
export function statesInTalk({ ground, byHead, named }: Scene, { head }: Phrase): readonly Entity[] | null {
  const { tokens, children } = ground.analysis;
  const stateOf = (at: number): Entity | null => {
    const entity = byHead[at]?.entity ? settled(byHead[at]!.entity!) : null;
    const speaks = entity?.kind === 'state' || (entity?.kind === 'person' && entity.sectors.some(isOfState));
    return speaks && entity.country ? named.ofEntry(entity.country) : null;
  };
  for (let at = tokens[head]!.head, steps = 0; at >= 0 && steps < 8; at = tokens[at]!.head, steps++) {
    if (!telling.test(tokens[at]!.lemma) || tokens[at]!.upos !== 'VERB') continue;
    const speaker = stateOf(childOf(ground.analysis, at, 'nsubj'));
    const hearer = children[at]!.find(
      (child) => child > at && child < head && /^(?:iobj|obj)$/.test(relation(tokens[child]!)) && stateOf(child),
    );
    const other = hearer === undefined ? null : stateOf(hearer);
    if (speaker && other && speaker !== other) return [speaker, other];
  }
  return null;
}

const isOfState = (sector: string): boolean => /^(?:GOV|MIL)$/.test(sector);
