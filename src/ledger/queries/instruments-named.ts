import { knownInstrument, matchInstrument, normaliseName, wordsOf } from '../../knowledge/index.js';
import type { Database } from '../database/index.js';
import { NameError } from './query-error.js';

/** A treaty, resolution, agreement, letter or mechanism of the ledger. */
export interface KnownInstrument {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** The instrument that it is a part of. */
  readonly partOf: { readonly id: string; readonly name: string } | null;
  /** EDTF. */
  readonly adopted: string | null;
  readonly ends: string | null;
  readonly documents: number;
}

/**
 * The instrument that a person means by its id or a name.
 *
 * @throws NameError when there is none, or when several bear the name
 */
export async function instrumentNamed(database: Database, sought: string): Promise<KnownInstrument> {
  const words = wordsOf(sought);
  const match = matchInstrument(words, 0);
  const key = match?.length === words.length ? `instrument/${match.instrument.id}` : sought;
  const [own] = await instrumentsWhere(database, [key]);
  if (own) return own;
  const name = normaliseName(sought);
  const bearers = name ? await withName(database, '=', name.slice(0, 200), 12) : [];
  if (bearers.length === 1) return bearers[0]!;
  if (bearers.length) throw new NameError(sought, `“${sought}” may be several; give the id of one:`, bearers, true);
  const near = name.length > 2 ? await withName(database, 'like', `%${name}%`, 5) : [];
  if (near.length === 1) return near[0]!;
  throw new NameError(
    sought,
    near.length ? `no instrument is named “${sought}”; near are:` : `no instrument is named “${sought}”`,
    near,
  );
}

/** Instruments by their ids. */
export async function instrumentsWhere(database: Database, ids: readonly string[]): Promise<KnownInstrument[]> {
  if (!ids.length) return [];
  const rows = await rowsOf(database).where('i.key', 'in', ids).execute();
  return rows.map(knownInstrumentOf);
}

async function withName(database: Database, how: '=' | 'like', name: string, most: number): Promise<KnownInstrument[]> {
  const rows = await rowsOf(database)
    .where('i.key', 'in', database.selectFrom('instrument_name').select('instrument').where('key', how, name))
    .orderBy('i.documents', 'desc')
    .orderBy('i.key')
    .limit(most)
    .execute();
  return rows.map(knownInstrumentOf);
}

const rowsOf = (database: Database) =>
  database
    .selectFrom('instrument as i')
    .leftJoin('instrument as whole', 'whole.key', 'i.part_of')
    .select(['i.key', 'i.kind', 'i.name', 'i.part_of', 'i.adopted', 'i.ends', 'i.documents', 'whole.name as whole']);

type InstrumentRow = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

function knownInstrumentOf(row: InstrumentRow): KnownInstrument {
  const id = row.part_of;
  const name = row.whole ?? (id === null ? null : (knownInstrument(id.replace(/^instrument\//, ''))?.name ?? id));
  return {
    id: row.key,
    kind: row.kind,
    name: row.name,
    partOf: id === null ? null : { id, name: name! },
    adopted: row.adopted,
    ends: row.ends,
    documents: row.documents,
  };
}
