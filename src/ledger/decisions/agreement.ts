import type { Decision } from './decision.js';

/** What coders said of units: for each unit the values it was given, one a coder. */
export type Codings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** How far coders agree. */
export interface Agreement {
  /** Krippendorff's alpha for nominal data: 1 is perfect, 0 is chance; null where no two coders judged one unit. */
  readonly alpha: number | null;
  /** Units that at least two coders judged, and those on which all of them agree. */
  readonly units: number;
  readonly agreed: number;
  readonly coders: readonly string[];
}

/**
 * Krippendorff's alpha for nominal data with any number of coders and missing values, by the coincidences of values:
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011. Where all values are the same there is nothing by
 * which chance could be told from agreement: alpha is 1.
 */
export function agreementOf(codings: Codings): Agreement {
  const coincidences = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  const coders = new Set<string>();
  let units = 0;
  let agreed = 0;
  let pairable = 0;
  for (const unit of codings.values()) {
    const values = [...unit.values()];
    for (const coder of unit.keys()) coders.add(coder);
    if (values.length < 2) continue;
    units++;
    pairable += values.length;
    if (new Set(values).size === 1) agreed++;
    values.forEach((value, i) => {
      totals.set(value, (totals.get(value) ?? 0) + 1);
      values.forEach((other, j) => {
        if (i === j) return;
        const row = coincidences.get(value) ?? new Map<string, number>();
        coincidences.set(value, row.set(other, (row.get(other) ?? 0) + 1 / (values.length - 1)));
      });
    });
  }
  if (units === 0) return { alpha: null, units, agreed, coders: [...coders].sort() };
  let observed = 0;
  let expected = 0;
  for (const [value, row] of coincidences) for (const [other, count] of row) if (value !== other) observed += count;
  for (const [value, count] of totals)
    for (const [other, otherCount] of totals) if (value !== other) expected += count * otherCount;
  const alpha = expected === 0 ? 1 : 1 - ((pairable - 1) * observed) / expected;
  return { alpha, units, agreed, coders: [...coders].sort() };
}

/**
 * What coders said of each subject: accepted, rejected, or corrected to what. Of several judgements of one coder the last
 * counts; what was taken back does not.
 */
export function codingsOf(decisions: readonly Decision[]): Codings {
  const undone = new Set(decisions.flatMap(({ undoes }) => undoes ?? []));
  const codings = new Map<string, Map<string, string>>();
  for (const { id, action, kind, subject, who, value } of decisions) {
    if (undone.has(id) || action === 'merge' || action === 'undo') continue;
    const unit = codings.get(`${kind} ${subject}`) ?? new Map<string, string>();
    codings.set(`${kind} ${subject}`, unit.set(who, `${action} ${value === null ? '' : JSON.stringify(value)}`));
  }
  return codings;
}
