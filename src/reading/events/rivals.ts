import type { Analysis } from '../../language/index.js';
import type { EventType, Side } from '../../record/index.js';
import type { Staged } from './staged.js';

const hostile = new Set<EventType>(['ACCUSE', 'SANCTION', 'REJECT', 'COERCE', 'MOBILIZE', 'ASSAULT']);

/**
 * Against whom a threat is that names nobody: in `Peru lodged a protest with Chile and warned of countermeasures` against him whom the verb
 * that it is joined to is aimed at.
 */
export function rivalsIn({ tokens }: Analysis, events: readonly Staged[], at: number): readonly Side[] {
  const { type, head, actors, recipients } = events[at]!;
  if (type !== 'THREATEN' || recipients.length || !actors.length || tokens[head]!.deprel !== 'conj') return [];
  const doers = new Set(actors.map(({ actor }) => actor));
  const before = events.find(
    (one, i) =>
      i !== at &&
      one.head === tokens[head]!.head &&
      hostile.has(one.type) &&
      one.status === 'asserted' &&
      one.actors.length > 0 &&
      one.actors.every(({ actor }) => doers.has(actor)),
  );
  return before?.recipients ?? [];
}
