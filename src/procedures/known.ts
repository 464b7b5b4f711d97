import abm from './instruments/abm-15.data.js';
import inf from './instruments/inf-15.data.js';
import jcpoa from './instruments/jcpoa-36.data.js';
import newStart from './instruments/new-start-14.data.js';
import npt from './instruments/npt-10.data.js';
import openSkies from './instruments/open-skies-15.data.js';
import paris from './instruments/paris-28.data.js';
import article50 from './instruments/teu-50.data.js';
import snapback from './instruments/unsc-2231.data.js';
import { Procedure } from './schema.js';
import { take } from './take.js';

const known = new Map<string, Procedure>();

/** All procedures that the program knows, by id. What one takes from another is in it. */
export function knownProcedures(): readonly Procedure[] {
  if (!known.size) {
    const all = [abm, inf, jcpoa, newStart, npt, openSkies, paris, article50, snapback].map((data) =>
      Procedure.parse(data),
    );
    const byId = new Map(all.map((procedure) => [procedure.id, procedure]));
    for (const id of [...byId.keys()].sort())
      known.set(
        id,
        take(byId.get(id)!, (from) => byId.get(from)),
      );
  }
  return [...known.values()];
}

/** A procedure by its id. */
export const knownProcedure = (id: string): Procedure | undefined => knownProcedures().find((one) => one.id === id);
