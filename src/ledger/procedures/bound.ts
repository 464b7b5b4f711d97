import { documentedFacts, type Fact, type Procedure } from '../../procedures/index.js';
import type { Binding } from './binding.js';

/** A procedure with what people accepted from documents. */
export interface Bound {
  readonly procedure: Procedure;
  /** The documented facts and the accepted ones. */
  readonly facts: readonly Fact[];
}

/**
 * A procedure as it stands with bindings: only those that were accepted count. An act joins the facts, or is evidence of
 * one that is documented; whoever shares one reading joins its side.
 */
export function boundProcedure(procedure: Procedure, bindings: readonly Binding[]): Bound {
  const accepted = bindings.filter(({ review }) => review === 'accepted');
  const facts = [...documentedFacts(procedure), ...accepted.flatMap(({ fact }) => fact ?? [])];
  const readings = procedure.readings.map((reading) => {
    const joined = accepted
      .filter(({ readings }) => readings.length === 1 && readings[0] === reading.id)
      .flatMap(({ holders }) => holders)
      // Whoever stands on a side in the procedure keeps it: a person who accepts words does not move a state.
      .filter((holder) => !procedure.readings.some(({ states }) => states.includes(holder)));
    return joined.length ? { ...reading, states: [...new Set([...reading.states, ...joined])] } : reading;
  });
  return { procedure: { ...procedure, readings }, facts };
}
