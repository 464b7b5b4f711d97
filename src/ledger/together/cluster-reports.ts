import { BegunEvents } from './begun-events.js';
import { Fits } from './fits.js';
import type { ReportFacts } from './report-facts.js';

/**
 * Divides reports into events. The reports that say most (dated to a day, more sides, asserted) come first; each joins the
 * event of the earlier report that it fits best, or begins one of its own. Since every report is compared with the first
 * report of an event only, events do not grow together over a chain of vague ones; since the order is fixed by the reports
 * themselves, it does not matter in which order they came.
 */
export function clusterReports(reports: readonly ReportFacts[], fits = new Fits()): ReportFacts[][] {
  const begun = new BegunEvents(fits);
  for (const report of [...reports].sort(bySubstance)) {
    const best = begun.bestFor(report);
    if (best) best.add(report);
    else begun.begin(report);
  }
  return begun.events.map((event) => event.reports);
}

const rank: Readonly<Record<ReportFacts['dating'], number>> = { exact: 0, assumed: 1, vague: 2, none: 3 };

/** The order in which reports found events: total, and by the reports alone. */
export function bySubstance(a: ReportFacts, b: ReportFacts): number {
  const numbers = (facts: ReportFacts): number[] => [
    facts.status === 'denied' ? 1 : 0,
    // a headline that has its day from the text below it says less than that text
    rank[facts.dating] + (facts.dating === 'exact' && facts.edtf === null ? 0.5 : 0),
    (facts.to ?? 0) - (facts.from ?? 0),
    -facts.sides.filter(({ kind }) => kind === 'person' || kind === 'organisation').length,
    -facts.sides.length,
    facts.place === null ? 1 : 0,
    facts.from ?? 0,
  ];
  const [x, y] = [numbers(a), numbers(b)];
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
  const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
  return order(a.published ?? '9', b.published ?? '9') || order(a.document, b.document) || a.number - b.number;
}

/** Puts events together that people said are one. */
export function joinDecided(events: readonly ReportFacts[][]): ReportFacts[][] {
  if (!events.some((event) => event.some(({ joined }) => joined.length))) return [...events];
  const home = new Map(events.flatMap((event, at) => event.map(({ id }) => [id, at] as const)));
  const root = events.map((_, at) => at);
  const rootOf = (at: number): number => (root[at] === at ? at : rootOf(root[at]!));
  for (const event of events)
    for (const { id, joined } of event)
      for (const other of joined) {
        const [a, b] = [rootOf(home.get(id)!), rootOf(home.get(other) ?? home.get(id)!)];
        root[Math.max(a, b)] = Math.min(a, b);
      }
  const joined = new Map<number, ReportFacts[]>();
  events.forEach((event, at) => {
    joined.set(rootOf(at), [...(joined.get(rootOf(at)) ?? []), ...event]);
  });
  return [...joined.values()];
}
