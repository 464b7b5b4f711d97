import {
  type Dialect,
  type EventActorTable,
  type EventTable,
  inParts,
  insertRows,
  updateRows,
  type Work,
} from '../database/index.js';
import { doubtsAboutEvent, eventWeight, urgencyOf } from '../doubt/index.js';
import { grouped } from '../grouped.js';
import { familyNamed, familyStem } from '../intake/index.js';
import { disagreementsOf } from './disagreements.js';
import { changeDyads } from './dyads.js';
import { isWider } from './places.js';
import type { ReportFacts, SideFacts } from './report-facts.js';
import { isGeneral, standsFor } from './same-event.js';
import { independentSources, type Provenance, provenanceOf } from './sources.js';
import { changeTallies } from './tally.js';

/** Replaces the rows of events by those of new groups of reports; the first report of each group gives the event its form. */
export async function writeEvents(
  work: Work,
  dialect: Dialect,
  events: readonly (readonly ReportFacts[])[],
  dissolved: ReadonlySet<string>,
): Promise<void> {
  const before = new Map((await eventsAsTheyAre(work, dissolved)).map((event) => [event.row.id, event]));
  const provenance = await provenanceOf(work, new Set(events.flat().map(({ document }) => document)));
  const all = events.map((reports) => eventOf(reports, provenance));
  // Most events around a new report turn out as they were.
  const staying = new Set(all.filter((event) => isSame(event, before.get(event.row.id))).map(({ row }) => row.id));
  const made = all.filter(({ row }) => !staying.has(row.id));
  const gone = [...before.values()].filter(({ row }) => !staying.has(row.id));
  await inParts(
    gone.map(({ row }) => row.id),
    async (ids) => {
      await work.deleteFrom('event').where('id', 'in', ids).execute();
      return [];
    },
  );
  await insertRows(
    work,
    dialect,
    'event',
    made.map(({ row }) => row),
  );
  await insertRows(
    work,
    dialect,
    'event_actor',
    made.flatMap(({ actors }) => actors),
  );
  await updateRows(
    work,
    dialect,
    'report',
    { id: 'text' },
    { event: 'text' },
    events.flatMap((reports, at) => {
      const event = all[at]!.row.id;
      return reports.filter((report) => report.event !== event).map(({ id }) => ({ id, event }));
    }),
  );
  await insertRows(
    work,
    dialect,
    'event_source',
    made.flatMap(({ row, sources }) =>
      sources.map((source) => ({ source, day: row.day, event: row.id, type: row.type })),
    ),
  );
  await changeDyads(work, dialect, gone, made);
  await changeTallies(work, dialect, gone, made);
}

/** An event with those on its sides, as the tables hold it. */
interface WrittenEvent {
  readonly row: EventTable;
  readonly actors: readonly EventActorTable[];
  /** Names of the sources that report it, in alphabetical order. */
  readonly sources: readonly string[];
}

function isSame(now: WrittenEvent, before: WrittenEvent | undefined): boolean {
  if (!before || now.actors.length !== before.actors.length) return false;
  const columns = Object.keys(now.row) as (keyof EventTable)[];
  if (columns.some((column) => now.row[column] !== before.row[column])) return false;
  const sides = ({ actors }: WrittenEvent): string[] =>
    actors.map(({ role, actor, party }) => `${role} ${actor} ${party}`).sort();
  if (now.sources.join('\n') !== [...before.sources].sort().join('\n')) return false;
  const [a, b] = [sides(now), sides(before)];
  return a.every((side, at) => side === b[at]);
}

/**
 * The row of an event and its actors, from its reports, the one that says most first. Where they disagree on day or place
 * the row has what most documents say; the others are among its disagreements.
 */
function eventOf(reports: readonly ReportFacts[], provenance: ReadonlyMap<string, Provenance>): WrittenEvent {
  const lead = reports[0]!;
  const family = familyStem(lead.family);
  const { isMutual } = familyNamed(family);
  const documents = [...new Set(reports.map(({ document }) => document))];
  const published = reports.flatMap((facts) => facts.published ?? []).sort()[0];
  const dated =
    mostReported(
      reports.filter(({ dating, edtf }) => dating === 'exact' && edtf !== null),
      ({ edtf }) => edtf!,
    ) ?? lead;
  const somewhere = reports.filter(({ place }) => place !== null);
  const exactly = somewhere.filter((facts) => !isWider(facts));
  const placed = mostReported(exactly.length ? exactly : somewhere, ({ place }) => place!);
  const day = dated.earliest ?? dated.latest ?? published ?? '';
  const disagreements = disagreementsOf(reports, isMutual);
  const asserted = reports.filter(({ status }) => status === lead.status);
  const row: EventTable = {
    id: lead.id,
    family,
    type: lead.type,
    mode: lead.mode,
    contexts: lead.contexts,
    cameo: lead.cameo,
    score: lead.score,
    status: lead.status,
    claimed: asserted.every(({ statement }) => statement !== null) ? 1 : 0,
    edtf: dated.edtf,
    earliest: dated.earliest,
    latest: dated.latest,
    day,
    place: placed?.place ?? null,
    place_country: placed?.placeCountry ?? null,
    lat: placed?.lat ?? null,
    lon: placed?.lon ?? null,
    reports: reports.length,
    documents: documents.length,
    sources: independentSources(documents.map((document) => provenance.get(document)!)),
    disagreements: disagreements.length ? JSON.stringify(disagreements) : null,
    review: reviewOf(reports),
    urgency: 0,
  };
  const sides = sidesOf(reports, isMutual);
  const isOfUnnamed = reports.some((report) => report.isOfUnnamed);
  const about = disagreements.map((one) => one.about);
  const doubts = doubtsAboutEvent({
    ...row,
    isClaimed: row.claimed === 1,
    disagreements: about,
    isMutual,
    isOfUnnamed,
    sides: sides.map(({ role, kind, party }) => ({ role, kind, party })),
  });
  row.urgency = urgencyOf(doubts, eventWeight(row));
  const actors = sides.map(({ role, actor, party }) => ({
    event: row.id,
    role,
    actor,
    party,
    type: row.type,
    day,
  }));
  const sources = new Set(documents.flatMap((document) => provenance.get(document)!.names));
  return { row, actors, sources: [...sources].sort() };
}

/** Of reports that give several values the first with the one that most documents give; where two are level, the first of all. */
function mostReported(reports: readonly ReportFacts[], valueIn: (facts: ReportFacts) => string): ReportFacts | null {
  const documents = new Map<string, Set<string>>();
  for (const facts of reports) {
    const value = valueIn(facts);
    documents.set(value, (documents.get(value) ?? new Set()).add(facts.document));
  }
  let best: ReportFacts | null = null;
  for (const facts of reports)
    if (!best || documents.get(valueIn(facts))!.size > documents.get(valueIn(best))!.size) best = facts;
  return best;
}

/** What people said of it: a correction of any report shows; it is rejected only when all reports are. */
function reviewOf(reports: readonly ReportFacts[]): string | null {
  const reviews = new Set(reports.map(({ review }) => review));
  if (reviews.has('corrected')) return 'corrected';
  if (reviews.has('accepted')) return 'accepted';
  return reviews.size === 1 && reviews.has('rejected') ? 'rejected' : null;
}

/**
 * All who are named on a side by some report, without a state or a group of it whose minister stands there already, nor a state
 * where its army or ministry does. In what two do with each other it is one whichever of them is told of first.
 */
function sidesOf(reports: readonly ReportFacts[], isMutual: boolean): SideFacts[] {
  const byActor = new Map<string, SideFacts>();
  for (const side of reports.flatMap(({ sides }) => sides)) if (!byActor.has(side.actor)) byActor.set(side.actor, side);
  const all = [...byActor.values()];
  const lead = new Set(reports[0]!.sides.map(({ actor }) => actor));
  return all.filter((side) => {
    if (side.party === null || !isGeneral(side)) return true;
    if (side.kind === 'office' && all.some((other) => other.kind === 'person' && standsFor(side, other))) return false;
    return (
      lead.has(side.actor) ||
      !all.some(
        (other) =>
          other !== side &&
          (isMutual || other.role === side.role) &&
          other.party === side.party &&
          (side.kind === 'state'
            ? other.kind !== 'state'
            : other.kind === 'person' || (side.kind === 'group' && other.actor === side.party)),
      )
    );
  });
}

async function eventsAsTheyAre(work: Work, ids: ReadonlySet<string>): Promise<WrittenEvent[]> {
  const rows = await inParts(ids, (part) => work.selectFrom('event').selectAll().where('id', 'in', part).execute());
  const actors = await inParts(
    rows.map(({ id }) => id),
    (part) => work.selectFrom('event_actor').selectAll().where('event', 'in', part).execute(),
  );
  const sources = await inParts(
    rows.map(({ id }) => id),
    (part) => work.selectFrom('event_source').select(['event', 'source']).where('event', 'in', part).execute(),
  );
  const byEvent = grouped(actors, ({ event }) => event);
  const sourcesBy = grouped(sources, ({ event }) => event);
  return rows.map((row) => ({
    row,
    actors: byEvent.get(row.id) ?? [],
    sources: (sourcesBy.get(row.id) ?? []).map(({ source }) => source),
  }));
}
