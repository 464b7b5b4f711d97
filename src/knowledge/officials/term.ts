import { edtfBounds, type Sector } from '../../record/index.js';

/** An office somebody held, from one date to another. */
export interface Term {
  /** ISO 3166-1 alpha-3 of the state (3166-3 for former states, XKX for Kosovo), or the id of a body in `bodies.tsv`. */
  readonly country: string;
  readonly sector: Sector;
  /** In lower case, without the state: `foreign minister`. */
  readonly title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as it is known. */
  readonly from: string;
  /** Likewise; null when the term had not ended when the data was written. */
  readonly to: string | null;
}

/** Somebody who holds or held public office, or leads a party or an armed group. */
export interface Official {
  /** The slug of the name. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: 'm' | 'f' | null;
  /** By the date they began. */
  readonly terms: readonly Term[];
}

/**
 * The term that ran on a date (ISO 8601 or EDTF; of an interval, one that ran on any of its days). A coarse bound of a
 * term counts in full: a term `to` 2014 runs on all days of 2014. Of several, an office of government comes before
 * others, then the one begun last. Without a date, or with one that has no bounds, the latest term; null when none ran.
 */
export function termAt(official: Official, date: string | null): Term | null {
  const { earliest, latest } = date === null ? nowhere : edtfBounds(date);
  if (earliest === null && latest === null) return latestOf(official.terms);
  let best: Term | null = null;
  for (const term of official.terms) {
    if (latest !== null && cut(latest, term.from) < term.from) continue;
    if (earliest !== null && term.to !== null && cut(earliest, term.to) > term.to) continue;
    if (!best || isBefore(term, best)) best = term;
  }
  return best;
}

const nowhere = { earliest: null, latest: null };

/** As much of a day as the bound of a term says. */
const cut = (day: string, bound: string): string => (bound.length < day.length ? day.slice(0, bound.length) : day);

/** Whether of two terms that run at once the first says more of the official. */
function isBefore(term: Term, other: Term): boolean {
  const [governs, otherGoverns] = [term.sector === 'GOV', other.sector === 'GOV'];
  return governs === otherGoverns ? term.from >= other.from : governs;
}

function latestOf(terms: readonly Term[]): Term | null {
  let best: Term | null = null;
  for (const term of terms) {
    if (!best || endOf(term) > endOf(best) || (endOf(term) === endOf(best) && isBefore(term, best))) best = term;
  }
  return best;
}

/** When a term ends, so that open ones sort last. */
export const endOf = (term: Term): string => term.to ?? '9999';
