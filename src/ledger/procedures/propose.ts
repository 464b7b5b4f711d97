import type { Procedure } from '../../procedures/index.js';
import { tellActs } from './acts.js';
import type { Proposal } from './binding.js';
import { tellPositions, tellPremises } from './positions.js';
import { type ToldDocument, toldOf } from './told.js';

/**
 * What a document would add to a procedure: acts that it tells of, and positions that go with one reading. Pure; nothing
 * is bound by it.
 */
export function proposeBindings(procedure: Procedure, document: ToldDocument): Proposal[] {
  const told = toldOf(procedure, document);
  if (!told.instruments.size) return [];
  const proposals = [...tellActs(told), ...tellPositions(told), ...tellPremises(told)];
  const distinct = new Map<string, Proposal>();
  for (const proposal of proposals) if (!distinct.has(proposal.id)) distinct.set(proposal.id, proposal);
  return [...distinct.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}
