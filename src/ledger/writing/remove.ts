import { type Dialect, inParts, type Work } from '../database/index.js';
import { decidedReports } from '../decisions/reports.js';
import { loadReports } from '../together/report-facts.js';
import type { Dirt } from './settle.js';
import { countTraits } from './traits.js';

/** Takes away all rows that the readings of documents gave, and notes what has to be brought together anew. */
export async function removeRows(
  work: Work,
  dialect: Dialect,
  documents: readonly string[],
  dirt: Dirt,
): Promise<void> {
  if (!documents.length) return;
  const signatures = await inParts(documents, (ids) =>
    work.selectFrom('appearance').select('signature').distinct().where('document', 'in', ids).execute(),
  );
  for (const { signature } of signatures) dirt.signatures.add(signature);
  const instruments = await inParts(documents, (ids) =>
    work.selectFrom('instrument_use').select('instrument').distinct().where('document', 'in', ids).execute(),
  );
  for (const { instrument } of instruments) dirt.instruments.add(instrument);
  const reports = await inParts(documents, (ids) =>
    work.selectFrom('report').select(['id', 'event']).where('document', 'in', ids).execute(),
  );
  for (const { event } of reports) if (event !== null) dirt.events.add(event);
  dirt.gone.push(
    ...(await loadReports(
      work,
      reports.map(({ id }) => id),
      await decidedReports(work),
    )),
  );
  await countTraits(work, dialect, documents, -1);
  await inParts(documents, async (ids) => {
    for (const table of [
      'appearance',
      'office',
      'statement',
      'report',
      'instrument_use',
      'position',
      'reading',
    ] as const)
      await work.deleteFrom(table).where('document', 'in', ids).execute();
    const numbers = await work.selectFrom('document').select('number').where('id', 'in', ids).execute();
    await dialect.forgetWords(
      work,
      numbers.map(({ number }) => number),
    );
    return [];
  });
}

/** Takes documents out of the ledger, with all that rests on them alone. */
export async function forgetDocuments(
  work: Work,
  dialect: Dialect,
  documents: readonly string[],
  dirt: Dirt,
): Promise<void> {
  const rows = await inParts(documents, (ids) =>
    work.selectFrom('document').select(['id', 'copies']).where('id', 'in', ids).execute(),
  );
  await removeRows(
    work,
    dialect,
    rows.map(({ id }) => id),
    dirt,
  );
  await inParts(
    rows.map(({ id }) => id),
    async (ids) => {
      await work.deleteFrom('document').where('id', 'in', ids).execute();
      return [];
    },
  );
  for (const { copies } of rows) dirt.copyGroups.add(copies);
}
