import { type Dialect, inParts, type Work } from '../database/index.js';
import { decidedReports } from '../decisions/reports.js';
import { settleActors } from '../together/actors.js';
import { regroupCopies, settleCopies } from '../together/copies.js';
import { settleEvents } from '../together/events.js';
import { settleInstruments } from '../together/instruments.js';
import { documentsNaming, settlePassages } from '../together/passages.js';
import { loadReports, type ReportFacts } from '../together/report-facts.js';

/** What a transaction has touched and must bring together before it ends. */
export class Dirt {
  /** New documents with the bands under which their copies are found. */
  readonly documents: { readonly id: string; readonly bands: readonly string[] }[] = [];
  /** Documents that have another set of sources than before. */
  readonly resourced = new Set<string>();
  /** Groups of copies that lost a document. */
  readonly copyGroups = new Set<string>();
  readonly signatures = new Set<string>();
  readonly reports = new Set<string>();
  /** Events that lost a report. */
  readonly events = new Set<string>();
  readonly instruments = new Set<string>();
  /** Documents whose statements and positions are new. */
  readonly passages = new Set<string>();
  /** Reports as they were before they went or changed. */
  readonly gone: ReportFacts[] = [];
}

/** Brings together all that a transaction has touched. */
export async function settle(work: Work, dialect: Dialect, dirt: Dirt): Promise<void> {
  const before = await decidedReports(work);
  const regrouped = await settleCopies(work, dialect, dirt.documents);
  for (const id of await regroupCopies(work, dirt.copyGroups)) regrouped.add(id);
  await settleActors(work, dialect, dirt.signatures, async (moved) => {
    const reports = await inParts(moved, (keys) =>
      work.selectFrom('report_side').select('report').distinct().where('signature', 'in', keys).execute(),
    );
    const ids = reports.map(({ report }) => report);
    // As they were: what they fitted then has to be looked at too.
    dirt.gone.push(...(await loadReports(work, ids, before)));
    for (const id of ids) dirt.reports.add(id);
    for (const id of await documentsNaming(work, moved)) dirt.passages.add(id);
  });
  // Who stands on a side that people corrected may be another actor now, or one that came or went.
  const decided = before.isEmpty ? before : await decidedReports(work);
  const resided = decided.residedOtherwise(before);
  dirt.gone.push(...(await loadReports(work, resided, before)));
  for (const id of resided) dirt.reports.add(id);
  await settlePassages(work, dialect, dirt.passages);
  await settleInstruments(work, dialect, dirt.instruments);
  const recounted = await inParts([...regrouped, ...dirt.resourced], (ids) =>
    work
      .selectFrom('report')
      .select('event')
      .distinct()
      .where('document', 'in', ids)
      .where('event', 'is not', null)
      .execute(),
  );
  for (const { event } of recounted) dirt.events.add(event!);
  await settleEvents(work, dialect, decided, dirt.reports, dirt.events, dirt.gone);
}
