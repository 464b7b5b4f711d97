import { EventStatus, EventType } from '../../record/index.js';
import type { Work } from '../database/index.js';
import { grouped } from '../grouped.js';
import { boundsOf, familyKey, windowOf } from '../intake/index.js';
import type { ReportFacts } from '../together/report-facts.js';
import { type Anchor, type Decision, parseAnchor, standingDecisions } from './decision.js';

/** What people decided about events, as it bears on the reports they rest on. */
export interface DecidedReports {
  /** A report with what was decided about it; the span is that of its trigger. */
  apply(facts: ReportFacts, trigger: { readonly start: number; readonly end: number }): ReportFacts;
  readonly isEmpty: boolean;
}

/** Fields of an event that people may correct, and how a value is taken over. */
const corrections: Readonly<Record<string, (facts: ReportFacts, value: string | null) => Partial<ReportFacts>>> = {
  type: (_, value) => (EventType.safeParse(value).success ? { type: value! } : {}),
  mode: (_, mode) => ({ mode }),
  cameo: (_, cameo) => ({ cameo }),
  status: (_, value) => (EventStatus.safeParse(value).success ? { status: value! } : {}),
  when: (facts, edtf) => {
    const bounds = boundsOf(edtf);
    const { from, to, dating } = windowOf(bounds, boundsOf(facts.published));
    return { edtf, ...bounds, from, to, dating };
  },
  place: (_, place) => ({ place, placeCountry: null, lat: null, lon: null }),
};

export async function decidedReports(work: Work): Promise<DecidedReports> {
  const decisions = await standingDecisions(work, 'event');
  const anchored = decisions
    .map((decision) => ({ decision, anchor: parseAnchor(decision.subject)! }))
    .filter(({ anchor }) => anchor !== null);
  const byDocument = grouped(anchored, ({ anchor }) => anchor.document);
  const merges = await mergedReports(work, decisions);
  return {
    isEmpty: decisions.length === 0,
    apply(facts, trigger) {
      const own = (byDocument.get(facts.document) ?? []).filter(({ anchor }) => touches(anchor, trigger));
      const joined = merges.get(facts.id) ?? [];
      if (!own.length && !joined.length) return facts;
      let decided: ReportFacts = { ...facts, joined };
      for (const { decision } of own) decided = { ...decided, ...changeOf(decision, decided) };
      const { type, status, dating } = decided;
      return { ...decided, family: familyKey(EventType.parse(type), EventStatus.parse(status), dating) };
    },
  };
}

function changeOf({ action, value }: Decision, facts: ReportFacts): Partial<ReportFacts> {
  switch (action) {
    case 'accept':
      return { review: 'accepted' };
    case 'reject':
      return { review: 'rejected' };
    case 'split':
      return { isAlone: true };
    case 'correct': {
      if (value === null || typeof value === 'string') return {};
      const change = corrections[value.field];
      return change ? { ...change(facts, value.value === null ? null : String(value.value)), review: 'corrected' } : {};
    }
    default:
      return {};
  }
}

/** For each report, the reports that people said are of the same event. */
async function mergedReports(work: Work, decisions: readonly Decision[]): Promise<Map<string, string[]>> {
  const pairs = new Map<string, string[]>();
  for (const { action, subject, value } of decisions) {
    if (action !== 'merge' || typeof value !== 'string') continue;
    const [a, b] = [await reportsAt(work, parseAnchor(subject)), await reportsAt(work, parseAnchor(value))];
    for (const [from, to] of [...a.flatMap((x) => b.map((y) => [x, y] as const))]) {
      pairs.set(from, [...(pairs.get(from) ?? []), to]);
      pairs.set(to, [...(pairs.get(to) ?? []), from]);
    }
  }
  return pairs;
}

/** The reports whose trigger stands at an anchor. */
export async function reportsAt(work: Work, anchor: Anchor | null): Promise<string[]> {
  if (!anchor) return [];
  const rows = await work
    .selectFrom('report')
    .select('id')
    .where('document', '=', anchor.document)
    .where('trigger_start', '<', anchor.end)
    .where('trigger_end', '>', anchor.start)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
