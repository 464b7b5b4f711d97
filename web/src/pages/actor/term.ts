import { stretchOf } from '../../charts/span-of-time';

/** From when to when, in years; `to` is null where it is open. */
export interface Term {
  readonly from: number;
  readonly to: number | null;
}

const yearOf = (time: number): number => 1970 + time / (365.2425 * 86_400_000);

/** A term as EDTF gives it; null where it has no beginning that can be drawn. */
export function termOf(edtf: string | null): Term | null {
  const [begin, end] = (edtf ?? '').split('/');
  const from = stretchOf((begin ?? '').replace(/[~?%]$/, ''));
  if (!from) return null;
  if (end === undefined) return { from: yearOf(from.from), to: yearOf(from.to) };
  const to = stretchOf(end.replace(/[~?%]$/, ''));
  return { from: yearOf(from.from), to: to ? yearOf(to.to) : null };
}
