/** A stretch of time in milliseconds since 1970, UTC; half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const dayLength = 86_400_000;

/** All of a year, month or day: `2025`, `2025-06`, `2025-06-03`; null for what is none. */
export function stretchOf(date: string): Stretch | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date.trim());
  if (!match) return null;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => (part === undefined ? null : Number(part)));
  const at = (y: number, m: number, d: number): number => new Date(Date.UTC(2000, m, d)).setUTCFullYear(y, m, d);
  if (year === null || year === undefined) return null;
  if (month === null || month === undefined) return { from: at(year, 0, 1), to: at(year + 1, 0, 1) };
  if (month < 1 || month > 12) return null;
  if (day === null || day === undefined) return { from: at(year, month - 1, 1), to: at(year, month, 1) };
  const from = at(year, month - 1, day);
  return new Date(from).getUTCDate() === day ? { from, to: from + dayLength } : null;
}

/** The stretch, or the year around its middle month where it is shorter: a single month on a line says nothing about when. */
export function atLeastAYear({ from, to }: Stretch): Stretch {
  const missing = 12 - monthsIn({ from, to }).length;
  if (missing <= 0) return { from, to };
  const first = new Date(from);
  const last = new Date(to - 1);
  return {
    from: Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - Math.ceil(missing / 2), 1),
    to: Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1 + Math.floor(missing / 2), 1),
  };
}

/** `2025-06-03` */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** `2025-06` */
export const monthOf = (time: number): string => dayOf(time).slice(0, 7);

/** The months that a stretch touches, in order. */
export function monthsIn({ from, to }: Stretch): string[] {
  const months: string[] = [];
  for (let at = stretchOf(monthOf(from)) as Stretch; at.from < to; at = stretchOf(monthOf(at.to)) as Stretch)
    months.push(monthOf(at.from));
  return months;
}

/** Where times stand on a line of so many pixels. */
export interface Line extends Stretch {
  /** First and last pixel. */
  readonly start: number;
  readonly end: number;
}

export const pixelOf = ({ from, to, start, end }: Line, time: number): number =>
  start + ((time - from) / (to - from)) * (end - start);

export const timeAt = ({ from, to, start, end }: Line, pixel: number): number =>
  from + ((Math.min(Math.max(pixel, start), end) - start) / (end - start)) * (to - from);
