import { askWith, type Dialect, inParts, type Work } from '../database/index.js';
import { grouped } from '../grouped.js';
import { familyStem } from '../intake/index.js';
import type { ReportFacts } from './report-facts.js';
import { widestJoining } from './same-event.js';

/** Windows of dated reports are at most a week long and may lie as far apart as the most tolerant family allows. */
const before = 10;
const after = 3;

/** Ids of the dated reports whose party, family and days could be those of one of these. */
export function datedNear(work: Work, dialect: Dialect, reports: readonly ReportFacts[]): Promise<string[]> {
  return near(work, dialect, reports, (stem) => stem, before, after);
}

/** Ids of the vaguely dated reports that one of these could belong with. */
export function vagueNear(work: Work, dialect: Dialect, reports: readonly ReportFacts[]): Promise<string[]> {
  return near(work, dialect, reports, (stem) => `${stem}~`, widestJoining, 0);
}

/** Ids of the reports of these reports' documents that have no date. */
export async function undatedBeside(work: Work, reports: readonly ReportFacts[]): Promise<string[]> {
  const rows = await inParts(new Set(reports.map(({ document }) => document)), (part) =>
    work.selectFrom('report').select('id').where('document', 'in', part).where('dating', '=', 'none').execute(),
  );
  return rows.map(({ id }) => id);
}

/** Ids of the dated reports of these reports' documents. */
export async function datedBeside(work: Work, reports: readonly ReportFacts[]): Promise<string[]> {
  const rows = await inParts(new Set(reports.map(({ document }) => document)), (part) =>
    work
      .selectFrom('report')
      .select('id')
      .where('document', 'in', part)
      .where('dating', 'in', ['exact', 'assumed'])
      .execute(),
  );
  return rows.map(({ id }) => id);
}

/** Ids of all reports of events. */
export async function reportsOf(work: Work, events: Iterable<string>): Promise<string[]> {
  const rows = await inParts(events, (part) =>
    work.selectFrom('report').select('id').where('event', 'in', part).execute(),
  );
  return rows.map(({ id }) => id);
}

async function near(
  work: Work,
  dialect: Dialect,
  reports: readonly ReportFacts[],
  familyOf: (stem: string) => string,
  back: number,
  forth: number,
): Promise<string[]> {
  const asked = reports.flatMap((facts) => {
    const { from, to } = facts;
    if (from === null || to === null) return [];
    const family = familyOf(familyStem(facts.family));
    return [...new Set(facts.sides.map(partyKey))].map((party) => ({
      key: `${family} ${party}`,
      family,
      party,
      from: from - back,
      to: to + forth,
    }));
  });
  const ranges = [...grouped(asked, ({ key }) => key).values()].flatMap((group) => {
    const { party, family } = group[0]!;
    return unionOf(group).map(([low, high]) => ({ party, family, low, high }));
  });
  // `cross join`: SQLite takes the tables in this order, each range from the index.
  const rows = await askWith<{ report: string }>(
    work,
    dialect,
    { party: 'text', family: 'text', low: 'integer', high: 'integer' },
    ranges,
    `select distinct s.report from given cross join report_side s
      where s.party = given.party and s.family = given.family and s.from_day between given.low and given.high`,
  );
  return [...new Set(rows.map(({ report }) => report))];
}

/** Under what a side's reports are found: its party, or the actor itself where it has none. */
export const partyKey = ({ party, actor }: { party: string | null; actor: string }): string => party ?? actor;

/** Intervals that meet, as one. */
function unionOf(intervals: readonly { from: number; to: number }[]): [number, number][] {
  const union: [number, number][] = [];
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else union.push([from, to]);
  }
  return union;
}
