import type { Dialect, Work } from '../database/index.js';
import type { DecidedReports } from '../decisions/reports.js';
import { grouped } from '../grouped.js';
import { familyStem } from '../intake/index.js';
import { bySubstance, clusterReports, joinDecided } from './cluster-reports.js';
import { writeEvents } from './event-rows.js';
import { Crowd, Fits } from './fits.js';
import { datedBeside, datedNear, reportsOf, undatedBeside, vagueNear } from './nearby.js';
import { loadReports, type ReportFacts, refreshSides } from './report-facts.js';

const isDated = ({ dating }: ReportFacts): boolean => dating === 'exact' || dating === 'assumed';

/**
 * Brings reports together to events after some came, went or changed: `reports` that are new or whose sides changed, and
 * `events` that lost one; `gone` are reports as they were before. Everything that those can bear on is divided anew, so that the events are always a function of
 * all reports, whatever the order in which they came.
 *
 * Dated reports are divided among themselves first. One that is dated vaguely or not at all then joins the one event that
 * it fits, where there is just one; what is left is divided among its like.
 */
export async function settleEvents(
  work: Work,
  dialect: Dialect,
  decided: DecidedReports,
  reports: ReadonlySet<string>,
  events: ReadonlySet<string>,
  gone: readonly ReportFacts[],
): Promise<void> {
  const desk = new Desk(work, dialect, decided);
  const changed = await desk.load([...reports]);
  await refreshSides(work, dialect, changed);
  const dissolved = new Set(events);
  const dissolve = (facts: readonly ReportFacts[]): void => {
    for (const { event } of facts) if (event !== null) dissolved.add(event);
  };
  dissolve(changed);
  const taken = new Set<ReportFacts>([...changed, ...(await desk.load(await reportsOf(work, dissolved)))]);

  await closeOver(desk, taken, dissolve);
  const dated = [...taken].filter(isDated);
  const clusters = byFamily(dated, desk.fits);
  const home = new Map(clusters.flatMap((cluster) => cluster.map((facts) => [facts, cluster] as const)));

  const loose = await looseAround(desk, taken, [...dated, ...gone.filter(isDated)], dissolve);
  const partners = await partnersOf(desk, loose);
  const joins: (readonly [ReportFacts, ReportFacts[]])[] = [];
  const left: ReportFacts[] = [];
  /** The whole of an event that is not divided anew, without the loose reports that are. */
  const untouched = new Map<string, ReportFacts[]>();
  const hosts = new Crowd<ReportFacts[] | string>(
    desk.fits,
    partners,
    (facts) => home.get(facts) ?? facts.event ?? facts.id,
  );
  for (const facts of loose) {
    const target = onlyOne(hosts.groupsFitting(facts));
    if (target === null) left.push(facts);
    else if (typeof target !== 'string') joins.push([facts, target]);
    else {
      if (!untouched.has(target)) untouched.set(target, []);
      joins.push([facts, untouched.get(target)!]);
    }
  }
  // Events that lose or gain a loose report keep the others they had.
  const looseSet = new Set(loose);
  const parted = new Set([...untouched.keys(), ...dissolved]);
  const keptBy = grouped(
    (await desk.load(await reportsOf(work, parted))).filter((facts) => !looseSet.has(facts) && !home.has(facts)),
    ({ event }) => event,
  );
  for (const event of parted) {
    const kept = keptBy.get(event) ?? [];
    // In place: the loose reports that join it are put into this very list.
    if (untouched.has(event)) untouched.get(event)!.push(...kept);
    else if (kept.length) untouched.set(event, kept);
    dissolved.add(event);
  }
  for (const [facts, cluster] of joins) cluster.push(facts);
  const all = [...clusters, ...[...untouched.values()].filter((event) => event.length), ...byFamily(left, desk.fits)];
  const joined = joinDecided(all).map((event) => event.sort(bySubstance));
  await writeEvents(work, dialect, joined, dissolved);
}

/** Takes up all dated reports that could be of one event with those taken, however far that leads. */
async function closeOver(
  desk: Desk,
  taken: Set<ReportFacts>,
  dissolve: (facts: readonly ReportFacts[]) => void,
): Promise<void> {
  let frontier = [...taken].filter(isDated);
  while (frontier.length) {
    const reached = desk.crowd(frontier);
    const near = (await desk.load([...(await datedNear(desk.work, desk.dialect, frontier)), ...desk.resided])).filter(
      (facts) => !taken.has(facts) && isDated(facts) && reached.hasFitting(facts),
    );
    const bound = await desk.load(frontier.flatMap(({ joined }) => joined));
    const companions = await desk.load(
      await reportsOf(desk.work, new Set([...near, ...bound].flatMap(({ event }) => event ?? []))),
    );
    const added = new Set([...near, ...bound, ...companions].filter((facts) => !taken.has(facts)));
    for (const facts of added) taken.add(facts);
    dissolve([...added]);
    frontier = [...added].filter(isDated);
  }
}

/** The loose reports to be placed: those taken, those that fit a dated one that was, and their like. */
async function looseAround(
  desk: Desk,
  taken: ReadonlySet<ReportFacts>,
  dated: readonly ReportFacts[],
  dissolve: (facts: readonly ReportFacts[]) => void,
): Promise<ReportFacts[]> {
  const loose = new Set([...taken].filter((facts) => !isDated(facts)));
  const around = async (of: readonly ReportFacts[]): Promise<ReportFacts[]> => {
    const near = await desk.load([
      ...(await vagueNear(desk.work, desk.dialect, of)),
      ...(await undatedBeside(desk.work, of)),
      ...desk.resided,
    ]);
    const crowd = desk.crowd(of);
    return near.filter((facts) => !loose.has(facts) && !isDated(facts) && crowd.hasFitting(facts));
  };
  let frontier = [...loose, ...(await around(dated))];
  while (frontier.length) {
    for (const facts of frontier) loose.add(facts);
    dissolve(frontier);
    const companions = await desk.load(
      await reportsOf(desk.work, new Set(frontier.flatMap(({ event }) => event ?? []))),
    );
    const near = [...(await around(frontier)), ...companions.filter((facts) => !isDated(facts))];
    frontier = [...new Set(near)].filter((facts) => !loose.has(facts));
  }
  return [...loose].sort(bySubstance);
}

/** The dated reports that loose ones may join. */
async function partnersOf(desk: Desk, loose: readonly ReportFacts[]): Promise<ReportFacts[]> {
  const vague = loose.filter(({ dating, from, to }) => dating === 'vague' && to! - from! <= 31);
  const undated = loose.filter(({ dating }) => dating === 'none' || dating === 'vague');
  const ids = [
    ...(await datedNear(desk.work, desk.dialect, vague)),
    ...(await datedBeside(desk.work, undated)),
    ...(vague.length ? desk.resided : []),
  ];
  return (await desk.load(ids)).filter(isDated);
}

/** Divides reports family by family. */
const byFamily = (reports: readonly ReportFacts[], fits: Fits): ReportFacts[][] =>
  [...grouped(reports, ({ family }) => familyStem(family)).values()].flatMap((family) => clusterReports(family, fits));

/** The value that all items have; null where there are several, or no item. */
function onlyOne<T>(items: Iterable<T>): T | null {
  let only: T | null = null;
  for (const item of items) {
    if (only !== null && item !== only) return null;
    only = item;
  }
  return only;
}

/** Reports at hand: each is loaded once and is one object. */
class Desk {
  readonly work: Work;
  readonly dialect: Dialect;
  readonly fits = new Fits();
  private readonly decided: DecidedReports;
  private readonly known = new Map<string, ReportFacts>();

  constructor(work: Work, dialect: Dialect, decided: DecidedReports) {
    this.work = work;
    this.dialect = dialect;
    this.decided = decided;
  }

  /** Reports that are not found under their sides, as people corrected those: they are looked at in any case. */
  get resided(): Iterable<string> {
    return this.decided.resided;
  }

  crowd(reports: Iterable<ReportFacts>): Crowd {
    return new Crowd(this.fits, reports, () => null);
  }

  async load(ids: Iterable<string>): Promise<ReportFacts[]> {
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((id) => !this.known.has(id));
    for (const facts of await loadReports(this.work, missing, this.decided)) this.known.set(facts.id, facts);
    return wanted.flatMap((id) => this.known.get(id) ?? []);
  }
}
