import type { Position, Reading } from '../../record/index.js';
import { boundsOf } from './days.js';

type Told = Pick<Reading, 'events' | 'times'> & { readonly published: string | null };

/**
 * The day on which somebody took a position by what he did (`Peru suspended the pact on Tuesday`), as far as the words that it rests
 * on tell it: the one day they name, or that of the deed of his that they tell; null where that is not told, or still to come.
 */
export function dayOfStance({ holder, evidence }: Position, { events, times, published }: Told): string | null {
  const isDone = (edtf: string | null): edtf is string =>
    edtf !== null &&
    /^\d{4}-\d{2}-\d{2}$/.test(edtf) &&
    (published === null || edtf <= (boundsOf(published).latest ?? edtf));
  const isInside = (part: { start: number; end: number }, whole: { start: number; end: number }): boolean =>
    part.start >= whole.start && part.end <= whole.end;
  const deeds = events.flatMap(({ status, when, actors, evidence: own }) =>
    status === 'asserted' && when && isDone(when.edtf) && isInside(when, evidence) && isInside(evidence, own)
      ? actors.some(({ actor }) => actor === holder)
        ? [when.edtf]
        : []
      : [],
  );
  const [deed, ...others] = new Set(deeds);
  if (deed && !others.length) return deed;
  const named = times.filter((time) => time.type === 'DATE' && isInside(time, evidence));
  return named.length === 1 && isDone(named[0]!.edtf) ? named[0]!.edtf : null;
}
