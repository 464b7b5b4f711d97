import { type Dialect, inParts, insertRows, type Work } from '../database/index.js';
import type { Entry } from '../intake/index.js';
import type { Dirt } from './settle.js';
import { countTraits } from './traits.js';

/** Writes the rows of new documents, and those of documents that are read anew, whose own row and origins stay. */
export async function insertEntries(
  work: Work,
  dialect: Dialect,
  added: readonly Entry[],
  replaced: readonly Entry[],
  dirt: Dirt,
): Promise<void> {
  const { next } = await work
    .selectFrom('document')
    .select((e) => e.fn.max('number').as('next'))
    .executeTakeFirstOrThrow();
  let number = next ?? 0;
  const numbers = new Map<string, number>();
  const rows = added.map(({ document }) => {
    numbers.set(document.id, ++number);
    return { ...document, number, copies: document.id };
  });
  await insertRows(work, dialect, 'document', rows);
  for (const { document } of replaced) {
    const { id, body: _, sketch: __, sha256: ___, characters: ____, ...described } = document;
    await work.updateTable('document').set(described).where('id', '=', id).execute();
    const kept = await work.selectFrom('document').select('number').where('id', '=', id).executeTakeFirstOrThrow();
    numbers.set(id, kept.number);
  }
  const entries = [...added, ...replaced];
  await dialect.indexWords(
    work,
    entries.map(({ document, words }) => ({ number: numbers.get(document.id)!, ...words })),
  );
  await insertSignatures(work, dialect, entries);
  const all = <K extends keyof Entry>(part: K): Entry[K][] => entries.map((entry) => entry[part]);
  await insertRows(work, dialect, 'reading', all('reading'));
  await insertRows(work, dialect, 'appearance', all('appearances').flat());
  await insertRows(work, dialect, 'office', all('offices').flat());
  await insertRows(work, dialect, 'statement', all('statements').flat().map(undecided));
  await insertRows(work, dialect, 'statement_actor', all('speakers').flat());
  await insertRows(work, dialect, 'statement_about', all('about').flat());
  await insertRows(
    work,
    dialect,
    'report',
    all('reports')
      .flat()
      .map((row) => ({ ...row, event: null })),
  );
  await insertRows(
    work,
    dialect,
    'report_side',
    all('sides')
      .flat()
      .map((row) => ({ ...row, party: null })),
  );
  await insertRows(work, dialect, 'instrument_use', all('instruments').flat());
  await insertRows(work, dialect, 'position', all('positions').flat().map(undecided));
  await countTraits(
    work,
    dialect,
    entries.map(({ document }) => document.id),
    1,
  );
  for (const entry of added) dirt.documents.push({ id: entry.document.id, bands: entry.bands });
  for (const { document, signatures, reports, instruments } of entries) {
    dirt.passages.add(document.id);
    for (const { key } of signatures) dirt.signatures.add(key);
    for (const { id } of reports) dirt.reports.add(id);
    for (const { instrument } of instruments) dirt.instruments.add(instrument);
  }
}

const undecided = <T extends object>(row: T): T & { review: null; corrections: null } => ({
  ...row,
  review: null,
  corrections: null,
});

/** Signatures that were not there yet; they belong to no actor until they are brought together. */
async function insertSignatures(work: Work, dialect: Dialect, entries: readonly Entry[]): Promise<void> {
  const wanted = new Map(
    entries.flatMap(({ signatures }) => signatures.map((signature) => [signature.key, signature])),
  );
  const known = await inParts(wanted.keys(), (keys) =>
    work.selectFrom('signature').select('key').where('key', 'in', keys).execute(),
  );
  for (const { key } of known) wanted.delete(key);
  await insertRows(
    work,
    dialect,
    'signature',
    [...wanted.values()].map((signature) => ({ ...signature, actor: '' })),
  );
}
