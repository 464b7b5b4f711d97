import type { Database } from '../database/index.js';
import { type Citation, Shelf } from './citation.js';
import { instrumentNamed, type KnownInstrument } from './instruments-named.js';
import { type LedgerPosition, positionsById } from './positions.js';
import { type LedgerStatement, statementsById } from './statements.js';

/** All that the ledger holds of an instrument. */
export interface InstrumentAnswer {
  readonly instrument: KnownInstrument;
  readonly names: readonly { readonly name: string; readonly documents: number }[];
  /** Instruments that are part of it. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  /** Provisions that are mentioned, with the number of documents, and one of the places. */
  readonly provisions: readonly { readonly label: string; readonly documents: number; readonly evidence: Citation }[];
  /** Who holds what about it, in order of time; the latest ones where there are more than asked for. */
  readonly positions: readonly LedgerPosition[];
  /** What was said about it, the newest first. */
  readonly statements: readonly LedgerStatement[];
}

/** In how many documents provisions are looked up. */
const looked = 500;

/**
 * What the ledger holds of an instrument, asked for by id or name; `limit` entries of each kind.
 *
 * @throws NameError when there is none, or when several bear the name
 */
export async function instrument(database: Database, sought: string, limit = 20): Promise<InstrumentAnswer> {
  const found = await instrumentNamed(database, sought);
  const shelf = new Shelf(database);
  const positions = await database
    .selectFrom('position')
    .select('id')
    .where('target', '=', found.id)
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  const statements = await database
    .selectFrom('statement_about')
    .select('statement')
    .where('target', '=', found.id)
    .where('kind', '=', 'instrument')
    .orderBy('day', 'desc')
    .orderBy('statement', 'desc')
    .limit(limit)
    .execute();
  const parts = await database
    .selectFrom('instrument')
    .select(['key as id', 'name'])
    .where('part_of', '=', found.id)
    .orderBy('documents', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
  return {
    instrument: found,
    names: await namesOf(database, found.id),
    parts,
    provisions: await provisionsOf(database, found.id, shelf),
    positions: await positionsById(database, positions.map(({ id }) => id).reverse(), shelf),
    statements: await statementsById(
      database,
      statements.map(({ statement }) => statement),
      shelf,
    ),
  };
}

async function namesOf(database: Database, instrument: string): Promise<InstrumentAnswer['names']> {
  const rows = await database
    .selectFrom('instrument_use')
    .select((select) => ['name', select.fn.count<number>('document').distinct().as('documents')])
    .where('instrument', '=', instrument)
    .groupBy('name')
    .orderBy('documents', 'desc')
    .orderBy('name')
    .limit(20)
    .execute();
  return rows.map(({ name, documents }) => ({ name, documents: Number(documents) }));
}

async function provisionsOf(
  database: Database,
  instrument: string,
  shelf: Shelf,
): Promise<InstrumentAnswer['provisions']> {
  const rows = await database
    .selectFrom('instrument_use')
    .select(['document', 'provisions'])
    .where('instrument', '=', instrument)
    .where('provisions', '!=', '[]')
    .orderBy('document')
    .limit(looked)
    .execute();
  const found = new Map<
    string,
    { label: string; documents: Set<string>; at: { document: string; start: number; end: number } }
  >();
  for (const { document, provisions } of rows)
    for (const { label, start, end } of JSON.parse(provisions) as { label: string; start: number; end: number }[]) {
      const key = label.toLowerCase();
      const known = found.get(key) ?? { label, documents: new Set(), at: { document, start, end } };
      known.documents.add(document);
      found.set(key, known);
    }
  const sorted = [...found.values()].sort(
    (a, b) => b.documents.size - a.documents.size || (a.label < b.label ? -1 : 1),
  );
  await shelf.fetch(sorted.map(({ at }) => at.document));
  return sorted.map(({ label, documents, at }) => ({ label, documents: documents.size, evidence: shelf.cite(at) }));
}
