import type { Dialect, Work } from '../database/index.js';
import { inParts, insertRows } from '../database/index.js';
import { digest } from '../intake/index.js';
import { documentsNaming } from '../together/passages.js';
import { loadReports } from '../together/report-facts.js';
import { type Dirt, settle } from '../writing/settle.js';
import { decidedActors, withPartners } from './actors.js';
import { type Decision, parseAnchor, rowOf } from './decision.js';
import { reviewPassages } from './passages.js';
import { decidedReports, reportsAt } from './reports.js';

/** A decision without its id. */
export type Draft = Omit<Decision, 'id'>;

/** Gives a decision its id, made from all it says: the same decision, imported twice, is one. */
export function withId(draft: Draft): Decision {
  const { at, who, why, action, kind, subject, value, undoes } = draft;
  return { id: digest(JSON.stringify([at, who, why, action, kind, subject, value, undoes])).slice(0, 16), ...draft };
}

/**
 * Records decisions and brings together anew what they bear on. Those that are in the ledger already are passed over.
 * Returns how many were new.
 */
export async function recordDecisions(
  work: Work,
  dialect: Dialect,
  decisions: readonly Decision[],
  dirt: Dirt,
): Promise<number> {
  const known = new Set(
    (
      await inParts(
        decisions.map(({ id }) => id),
        (ids) => work.selectFrom('decision').select('id').where('id', 'in', ids).execute(),
      )
    ).map(({ id }) => id),
  );
  const added = [...new Map(decisions.map((decision) => [decision.id, decision])).values()].filter(
    ({ id }) => !known.has(id),
  );
  if (!added.length) return 0;
  // What is bound to a subject by earlier decisions is touched too, before and after.
  const before = await concerned(work, added, dirt);
  dirt.gone.push(...(await loadReports(work, before, await decidedReports(work))));
  await insertRows(work, dialect, 'decision', added.map(rowOf));
  for (const id of [...before, ...(await concerned(work, added, dirt))]) dirt.reports.add(id);
  for (const { event } of await inParts(dirt.reports, (ids) =>
    work.selectFrom('report').select('event').where('id', 'in', ids).execute(),
  ))
    if (event !== null) dirt.events.add(event);
  await settle(work, dialect, dirt);
  await reviewPassages(
    work,
    dialect,
    added.flatMap(({ subject }) => parseAnchor(subject)?.document ?? []),
  );
  return added.length;
}

/** The reports that decisions bear on; signatures of actors are noted as touched. */
async function concerned(work: Work, decisions: readonly Decision[], dirt: Dirt): Promise<Set<string>> {
  const reports = new Set<string>();
  const actors = decisions.filter(({ kind }) => kind === 'actor');
  if (actors.length) {
    const named = actors.flatMap(({ subject, value }) => [subject, ...(typeof value === 'string' ? [value] : [])]);
    const linked = withPartners(named, await decidedActors(work));
    for (const key of linked) dirt.signatures.add(key);
    const keys = await inParts(linked, (part) =>
      work
        .selectFrom('signature as one')
        .innerJoin('signature as other', 'other.actor', 'one.actor')
        .select('other.key')
        .distinct()
        .where('one.key', 'in', part)
        .execute(),
    );
    const all = keys.map(({ key }) => key);
    // The party of an actor may change without its signatures moving.
    for (const id of await documentsNaming(work, all)) dirt.passages.add(id);
    const ids = await inParts(all, (part) =>
      work.selectFrom('report_side').select('report').distinct().where('signature', 'in', part).execute(),
    );
    for (const { report } of ids) reports.add(report);
    for (const id of (await decidedReports(work)).residedNaming(new Set(all))) reports.add(id);
  }
  for (const { kind, subject, value } of decisions) {
    if (kind !== 'event') continue;
    for (const anchor of [subject, typeof value === 'string' ? value : null])
      for (const id of await reportsAt(work, anchor === null ? null : parseAnchor(anchor))) reports.add(id);
  }
  return reports;
}
