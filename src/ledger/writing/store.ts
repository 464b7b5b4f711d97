import type { Database, Dialect, OriginTable, Work } from '../database/index.js';
import { inParts, insertRows } from '../database/index.js';
import { reviewPassages } from '../decisions/passages.js';
import { type Entry, readEntry, unpack } from '../intake/index.js';
import { insertEntries } from './insert.js';
import { isSameDescription, leadOf } from './origins.js';
import { removeRows } from './remove.js';
import { Dirt, settle } from './settle.js';

/** A document as it came in: from where, and what was read in it. */
export interface Incoming {
  readonly origin: OriginTable;
  readonly entry: Entry;
}

/** What became of an incoming document. */
export type Stored = 'new' | 'known' | 'another origin' | 'read anew';

/**
 * Stores documents in one transaction: all of them, or none when it fails. A text that is there already only gets another
 * origin; where that origin is now the first to have published it, its date and title are taken over and it is read with
 * them.
 */
export async function store(database: Database, dialect: Dialect, incoming: readonly Incoming[]): Promise<Stored[]> {
  return database.transaction().execute(async (work) => {
    await dialect.lock(work);
    const dirt = new Dirt();
    const outcome: Stored[] = [];
    const replaced: Entry[] = [];
    const added: Entry[] = [];
    const ids = incoming.map(({ entry }) => entry.document.id);
    const known = new Set(
      (
        await inParts(new Set(ids), (part) =>
          work.selectFrom('document').select('id').where('id', 'in', part).execute(),
        )
      ).map(({ id }) => id),
    );
    const origins = await originsOf(work, known);
    const held = new Map<string, Entry>();
    for (const { origin, entry } of incoming) {
      const { id } = entry.document;
      const before = origins.get(id) ?? [];
      const others = before.filter((other) => other.origin !== origin.origin);
      const same = before.find((other) => other.origin === origin.origin);
      const now = [...others, origin];
      origins.set(id, now);
      const lead = leadOf(now);
      const isAnew = before.length > 0 && !isSameDescription(leadOf(before), lead);
      if (!before.length) held.set(id, entry);
      // The origin that describes the document may be one that came long ago.
      else if (isAnew)
        held.set(id, lead.origin === origin.origin ? entry : readEntry(unpack(entry.document.body) as string, lead));
      outcome.push(!before.length ? 'new' : isAnew ? 'read anew' : same ? 'known' : 'another origin');
      if (!known.has(id)) continue;
      if (same)
        await work.deleteFrom('origin').where('document', '=', id).where('origin', '=', origin.origin).execute();
      await insertRows(work, dialect, 'origin', [origin]);
      if (same?.source !== origin.source) dirt.resourced.add(id);
    }
    for (const [id, entry] of held) (known.has(id) ? replaced : added).push(entry);
    await removeRows(
      work,
      dialect,
      replaced.map(({ document }) => document.id),
      dirt,
    );
    await insertEntries(work, dialect, added, replaced, dirt);
    await insertRows(
      work,
      dialect,
      'origin',
      added.flatMap(({ document }) => origins.get(document.id)!),
    );
    await settle(work, dialect, dirt);
    await reviewPassages(work, dialect, held.keys());
    return outcome;
  });
}

/** Stores documents that come with all their origins at once, as from a dump; those that are there already stay. */
export async function storeWithOrigins(
  database: Database,
  dialect: Dialect,
  documents: readonly { readonly entry: Entry; readonly origins: readonly OriginTable[] }[],
): Promise<number> {
  return database.transaction().execute(async (work) => {
    await dialect.lock(work);
    const dirt = new Dirt();
    const known = new Set(
      (
        await inParts(
          documents.map(({ entry }) => entry.document.id),
          (ids) => work.selectFrom('document').select('id').where('id', 'in', ids).execute(),
        )
      ).map(({ id }) => id),
    );
    const added = documents.filter(({ entry }) => !known.has(entry.document.id));
    await insertEntries(
      work,
      dialect,
      added.map(({ entry }) => entry),
      [],
      dirt,
    );
    await insertRows(
      work,
      dialect,
      'origin',
      added.flatMap(({ origins }) => origins),
    );
    await settle(work, dialect, dirt);
    await reviewPassages(
      work,
      dialect,
      added.map(({ entry }) => entry.document.id),
    );
    return added.length;
  });
}

/**
 * Puts other readings in the place of those that documents have, in one transaction. People's decisions stay and are
 * applied to the new rows.
 */
export async function replaceReadings(database: Database, dialect: Dialect, entries: readonly Entry[]): Promise<void> {
  await database.transaction().execute(async (work) => {
    await dialect.lock(work);
    const dirt = new Dirt();
    const ids = entries.map(({ document }) => document.id);
    await removeRows(work, dialect, ids, dirt);
    await insertEntries(work, dialect, [], entries, dirt);
    await settle(work, dialect, dirt);
    await reviewPassages(work, dialect, ids);
  });
}

async function originsOf(work: Work, documents: ReadonlySet<string>): Promise<Map<string, OriginTable[]>> {
  const rows = await inParts(documents, (ids) =>
    work.selectFrom('origin').selectAll().where('document', 'in', ids).execute(),
  );
  const origins = new Map<string, OriginTable[]>();
  for (const row of rows) origins.set(row.document, [...(origins.get(row.document) ?? []), row]);
  return origins;
}
