import type { Analysis } from '../../language/index.js';
import type { Actor, Side } from '../../record/index.js';
import { areKin } from './kin.js';
import type { Staged } from './staged.js';

/** Sentences back in which it was told who was taken. */
const reach = 4;

/**
 * Of whom it is demanded to let those go whom he holds: in `Nigeria seized a Spanish ship. … Spain demanded its release.` Nigeria, who
 * last took somebody of theirs who demand it. Each stands where that event names it.
 */
export function captorsIn(
  analysis: Analysis,
  events: readonly Staged[],
  at: number,
  actorOf: (id: string) => Actor | undefined,
): readonly Side[] {
  const event = events[at]!;
  if (event.type !== 'REQUEST' || !/\bact:(?:release|return-property)\b/.test(event.because)) return [];
  if (event.recipients.length || !event.actors.length) return [];
  const { sentence } = analysis.tokens[event.head]!;
  for (let i = at - 1; i >= 0; i--) {
    const { type, mode, status, head, actors, recipients } = events[i]!;
    if (sentence - analysis.tokens[head]!.sentence > reach) return [];
    const isTaking = type === 'COERCE' || (type === 'ASSAULT' && mode === 'abduct');
    if (!isTaking || status !== 'asserted' || !actors.length || !recipients.length) continue;
    return areKin(recipients, event.actors, actorOf) && !areKin(actors, event.actors, actorOf) ? actors : [];
  }
  return [];
}
