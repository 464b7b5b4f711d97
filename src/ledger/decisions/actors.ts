import type { ActorTable, Work } from '../database/index.js';
import { type Correction, standingDecisions } from './decision.js';

/** What people decided about actors, as it bears on bringing signatures together. */
export interface DecidedActors {
  /** Signatures that must be looked at together with another one. */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Changes signature → actor to what was decided. */
  apply(assigned: Map<string, string>): void;
  /** The row of an actor with its fields corrected. */
  correct(row: ActorTable, signatures: readonly string[]): ActorTable;
}

const correctable = ['name', 'kind', 'country'] as const;

export async function decidedActors(work: Work): Promise<DecidedActors> {
  const decisions = await standingDecisions(work, 'actor');
  const partners = new Map<string, Set<string>>();
  const corrections = new Map<string, Correction[]>();
  const link = (from: string, to: string): void => {
    partners.set(from, (partners.get(from) ?? new Set()).add(to));
  };
  for (const { action, subject, value } of decisions) {
    if (action === 'merge' && typeof value === 'string') {
      link(subject, value);
      link(value, subject);
    }
    if (action === 'correct' && value !== null && typeof value === 'object')
      corrections.set(subject, [...(corrections.get(subject) ?? []), value]);
  }
  return {
    partners,
    apply(assigned) {
      for (const { action, subject, value } of decisions) {
        if (!assigned.has(subject)) continue;
        if (action === 'split') standAlone(subject, assigned);
        else if (action === 'merge' && typeof value === 'string' && assigned.has(value))
          moveAll(assigned.get(value)!, assigned.get(subject)!, assigned);
      }
    },
    correct(row, signatures) {
      const changed = { ...row };
      for (const { field, value } of signatures.flatMap((key) => corrections.get(key) ?? []))
        if (correctable.some((name) => name === field) && (value === null || typeof value === 'string'))
          Object.assign(changed, { [field]: value });
      if (changed.country !== row.country) changed.party = changed.country ?? row.party;
      return changed;
    },
  };
}

/** Signatures with all that decisions tie to them, however far. */
export function withPartners(keys: Iterable<string>, { partners }: DecidedActors): Set<string> {
  const found = new Set(keys);
  for (const key of found) for (const partner of partners.get(key) ?? []) found.add(partner);
  return found;
}

function moveAll(from: string, to: string, assigned: Map<string, string>): void {
  for (const [key, actor] of assigned) if (actor === from) assigned.set(key, to);
}

/** Takes a signature out of its actor; the others of that actor stay together. */
function standAlone(key: string, assigned: Map<string, string>): void {
  const others = [...assigned]
    .filter(([other, actor]) => other !== key && actor === assigned.get(key))
    .map(([other]) => other);
  if (assigned.get(key) === key && others.length) moveAll(key, others.sort()[0]!, assigned);
  assigned.set(key, key);
}
