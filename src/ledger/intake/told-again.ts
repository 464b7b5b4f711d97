import type { Window } from './days.js';
import { familyStem } from './families.js';
import { overlapOf } from './gist.js';

/** What is looked at of a report to tell whether its document tells the same with a date elsewhere. */
export interface Telling {
  readonly family: string;
  readonly edtf: string | null;
  readonly gist: string;
  readonly place: string | null;
  readonly window: Window;
  /** Whether the same can be said again, and whether who acts and who is acted upon may change places. */
  readonly isSpoken: boolean;
  readonly isMutual: boolean;
  /** Whether it stands in the title. */
  readonly isHeadline: boolean;
  readonly sides: readonly { readonly role: string; readonly party: string; readonly signature: string }[];
}

/** Two passages of one document that tell what was said share at least this much of their words. */
const sameWords = 0.5;

/**
 * What has the days of a report without a date, where its document tells the same with one: of a headline the sentence below it that
 * tells of the same parties, of another passage one of the same actors. Null where nothing or several days fit.
 */
export function toldAgain(report: Telling, others: readonly Telling[]): Telling | null {
  if (report.edtf !== null || report.window.dating === 'vague') return null;
  const found = new Map<string, Telling>();
  for (const other of others)
    if (other.window.dating === 'exact' && isSame(report, other))
      found.set(`${other.window.from} ${other.window.to}`, other);
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** `to meet on Friday`, below a headline without a day, is of the same kind. */
const kindOf = (family: string): string => familyStem(family).replace(/:ahead$/, ':fact');

function isSame(report: Telling, other: Telling): boolean {
  if (kindOf(report.family) !== kindOf(other.family)) return false;
  if (report.place !== null && other.place !== null && report.place !== other.place) return false;
  if (report.isSpoken && overlapOf(report.gist, other.gist) < sameWords) return false;
  const by = report.isHeadline ? 'party' : 'signature';
  const keys = (one: Telling): string[] => [
    ...new Set(one.sides.map((side) => (report.isMutual ? side[by] : `${side.role} ${side[by]}`))),
  ];
  const [own, theirs] = [keys(report), keys(other)];
  const least = report.isHeadline ? 1 : Math.max(2, theirs.length);
  return own.length >= least && own.every((key) => theirs.includes(key));
}
