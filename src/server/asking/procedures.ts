import { boundProcedure, type Ledger } from '../../ledger/index.js';
import {
  answerOn,
  instrumentName,
  knownProcedure,
  knownProcedures,
  readingsOf,
  votingRules,
} from '../../procedures/index.js';

/** The procedures of an instrument by the id that the ledger gives it, or all; and the voting rules. */
export function procedures(_ledger: Ledger, instrument?: string) {
  const id = instrument?.replace(/^instrument\//, '');
  const found = knownProcedures().filter((one) => id === undefined || one.instrument === id || one.known.includes(id));
  return {
    procedures: found.map((one) => ({
      ...{ id: one.id, name: one.name, provision: one.provision, says: one.says },
      instrument: { id: one.instrument, name: instrumentName(one.instrument) },
      readings: readingsOf(one).length,
    })),
    votingRules: votingRules().map(({ id, name, paragraph, says }) => ({ id, name, paragraph, says })),
  };
}

/** A procedure on a day, with what people accepted from documents, and what waits; null where it or its reading is not known. */
export async function procedure(
  ledger: Ledger,
  id: string,
  today: string,
  { asOf = today, reading }: { readonly asOf?: string | undefined; readonly reading?: string | undefined },
) {
  const known = knownProcedure(id);
  if (!known) return null;
  const bindings = await ledger.bindings({ procedure: known });
  const bound = boundProcedure(known, bindings);
  const found = answerOn(bound.procedure, bound.facts, asOf, reading ?? null, today);
  if (!found) return null;
  // the history is told by the lanes
  return { ...found, statuses: found.statuses.map(({ history: _, ...status }) => status), bindings };
}
