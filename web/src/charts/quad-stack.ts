import type { DyadMonth } from '../client/answers';
import type { QuadClass } from '../parts/labels';
import { type Stretch, stretchOf } from './span-of-time';

/** Away from the line between them: deeds first, words beyond; cooperation upward, conflict downward. */
const stacks: readonly (readonly [sign: 1 | -1, QuadClass, QuadClass])[] = [
  [1, 'material-cooperation', 'verbal-cooperation'],
  [-1, 'material-conflict', 'verbal-conflict'],
];

/** A piece of a month's bar. */
export interface Piece extends Stretch {
  readonly quad: QuadClass;
  readonly low: number;
  readonly high: number;
}

/** Bars of months as pieces, each class on top of the one before it. */
export function quadPieces(months: readonly DyadMonth[], within: Stretch): Piece[] {
  return months.flatMap(({ month, quads }) => {
    const stretch = month ? stretchOf(month) : null;
    if (!stretch || stretch.to <= within.from || stretch.from >= within.to) return [];
    const from = Math.max(stretch.from, within.from);
    const to = Math.min(stretch.to, within.to);
    return stacks.flatMap(([sign, ...classes]) => {
      let reached = 0;
      return classes.flatMap((quad) => {
        const events = quads[quad]?.events ?? 0;
        if (!events) return [];
        const low = reached;
        reached += events;
        return [{ from, to, quad, low: sign * low, high: sign * reached }];
      });
    });
  });
}
