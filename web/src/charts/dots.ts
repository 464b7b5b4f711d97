import type { Dot } from '../client/answers';
import { type Line, pixelOf } from './span-of-time';

/** A dot with its place on the canvas. */
export interface PlacedDot {
  readonly dot: Dot;
  readonly x: number;
  readonly y: number;
}

/** How far dots of one score are strewn so that they do not hide one another. */
const strewn = 5;

/** A number from an id, the same every time. */
function numberOf(id: string): number {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  // FNV leaves the last characters in the low bits: mixed, so that events of one document part
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return (hash >>> 8) / 2 ** 24;
}

/** Dots in sight, in order of their days: across by day, down from cooperation (10) to conflict (-10). */
export function placeDots(dots: readonly Dot[], line: Line, height: number): PlacedDot[] {
  const half = height / 2 - strewn - 4;
  return dots.flatMap((dot) => {
    const time = Date.parse(dot.day);
    if (!(time >= line.from && time < line.to)) return [];
    const y = height / 2 - (dot.score / 10) * half + (numberOf(dot.id) - 0.5) * 2 * strewn;
    return [{ dot, x: pixelOf(line, time + 43_200_000), y }];
  });
}

/** The dot nearest to a point, within a reach; its place in the list, or -1. */
export function nearestDot(placed: readonly PlacedDot[], x: number, y: number, reach = 14): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle] as PlacedDot).x < x - reach) low = middle + 1;
    else high = middle;
  }
  let best = -1;
  let least = reach * reach;
  for (let at = low; at < placed.length; at++) {
    const dot = placed[at] as PlacedDot;
    if (dot.x > x + reach) break;
    const far = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    if (far < least) {
      least = far;
      best = at;
    }
  }
  return best;
}
