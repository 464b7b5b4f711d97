import { knownProcedure } from '../../procedures/index.js';
import type { Database } from '../database/index.js';
import { bindings, parseBindingId } from '../procedures/index.js';
import { anchorText, type SubjectKind } from './decision.js';

/** What an id of the ledger leads to: the subjects that a decision about it names. */
export interface Subjects {
  readonly kind: SubjectKind;
  readonly subjects: readonly string[];
}

/**
 * The subjects behind an id: of an event all its reports (only the one report with `onlyReport`), of a statement,
 * position, actor or binding the one it is. Null where nothing has that id.
 */
export async function subjectsOf(database: Database, id: string, onlyReport = false): Promise<Subjects | null> {
  const report = await database.selectFrom('report').select(['id', 'event']).where('id', '=', id).executeTakeFirst();
  if (report) {
    const reports = await database
      .selectFrom('report')
      .select(['document', 'trigger_start', 'trigger_end'])
      .where(onlyReport || report.event === null ? 'id' : 'event', '=', onlyReport ? id : (report.event ?? id))
      .orderBy('id')
      .execute();
    return {
      kind: 'event',
      subjects: reports.map(({ document, trigger_start: start, trigger_end: end }) =>
        anchorText({ document, start, end }),
      ),
    };
  }
  for (const kind of ['statement', 'position'] as const) {
    const row = await database
      .selectFrom(kind)
      .select(['document', 'start_at', 'end_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (row) return { kind, subjects: [anchorText({ document: row.document, start: row.start_at, end: row.end_at })] };
  }
  const binding = parseBindingId(id);
  if (binding) {
    const procedure = knownProcedure(binding.procedure);
    const proposed = procedure ? await bindings(database, { procedure, document: binding.document }) : [];
    return proposed.some((one) => one.id === id) ? { kind: 'binding', subjects: [id] } : null;
  }
  const signature = await database.selectFrom('signature').select('key').where('key', '=', id).executeTakeFirst();
  return signature ? { kind: 'actor', subjects: [signature.key] } : null;
}
