import type { DyadMonth } from '../client/answers';
import { dayWords } from '../parts/day';
import { quadClasses, quadWords } from '../parts/labels';

/** `June 2025: 3 verbal cooperation, 1 material conflict (1 claimed)` */
export function monthWords(months: readonly DyadMonth[], month: string): string {
  const quads = months.find((one) => one.month === month)?.quads ?? {};
  const sums = quadClasses.flatMap((quad) => {
    const sum = quads[quad];
    return sum
      ? [`${sum.events} ${quadWords[quad].toLowerCase()}${sum.claimed ? ` (${sum.claimed} claimed)` : ''}`]
      : [];
  });
  return `${dayWords(month)}: ${sums.join(', ') || 'no events'}`;
}

/** How many events a month has, of all classes. */
export const eventsIn = ({ quads }: DyadMonth): number =>
  Object.values(quads).reduce((sum, quad) => sum + (quad?.events ?? 0), 0);
