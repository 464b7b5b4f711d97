import { dayNumber, edtfBounds } from '../../record/index.js';

/** Day number (days from 1970-01-01) of `YYYY-MM-DD`. */
export function dayOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return dayNumber(year, month, day);
}

export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const unknown: Bounds = { earliest: null, latest: null };

/** Earliest and latest day of an EDTF date, or of none. */
export const boundsOf = (edtf: string | null): Bounds => (edtf === null ? unknown : edtfBounds(edtf));

/**
 * On what a report can be compared with others: the days its event is dated to (`exact` up to a week, `vague` beyond),
 * else the day of publication and the one before (`assumed`), else nothing (`none`).
 */
export type Dating = 'exact' | 'vague' | 'assumed' | 'none';

export interface Window {
  readonly dating: Dating;
  readonly from: number | null;
  readonly to: number | null;
}

/** Whether a day lies after the day on which the document came out. */
export const isAhead = (event: Bounds, published: Bounds): boolean =>
  event.earliest !== null && published.latest !== null && event.earliest > published.latest;

const week = 7;

/** The window of a report from its own date and its document's date of publication. */
export function windowOf(event: Bounds, published: Bounds): Window {
  if (event.earliest !== null && event.latest !== null) {
    const [from, to] = [dayOf(event.earliest), dayOf(event.latest)];
    return { dating: to - from < week ? 'exact' : 'vague', from, to };
  }
  if (event.earliest !== null || event.latest !== null) {
    const day = dayOf((event.earliest ?? event.latest)!);
    return {
      dating: 'vague',
      from: event.earliest === null ? day - 366 : day,
      to: event.latest === null ? day + 366 : day,
    };
  }
  if (published.earliest !== null && published.earliest === published.latest) {
    const day = dayOf(published.earliest);
    return { dating: 'assumed', from: day - 1, to: day };
  }
  return { dating: 'none', from: null, to: null };
}
