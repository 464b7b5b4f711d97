import { normaliseName } from '../../knowledge/index.js';
import { type Dialect, inParts, insertRows, type Work } from '../database/index.js';
import { grouped } from '../grouped.js';

/** Writes anew the rows of instruments from what documents say of them. */
export async function settleInstruments(work: Work, dialect: Dialect, keys: ReadonlySet<string>): Promise<void> {
  const uses = await inParts(keys, (part) =>
    work
      .selectFrom('instrument_use')
      .select(['document', 'instrument', 'kind', 'name', 'part_of', 'adopted', 'ends'])
      .where('instrument', 'in', part)
      .execute(),
  );
  await inParts(keys, async (part) => {
    await work.deleteFrom('instrument').where('key', 'in', part).execute();
    return [];
  });
  const instruments = [...grouped(uses, ({ instrument }) => instrument)].map(([key, own]) => {
    const names = mostUsed(own.map(({ name }) => name));
    return {
      row: {
        key,
        kind: mostUsed(own.map(({ kind }) => kind))[0]!,
        name: names[0]!,
        part_of: mostUsed(own.flatMap(({ part_of }) => part_of ?? []))[0] ?? null,
        adopted: mostUsed(own.flatMap(({ adopted }) => adopted ?? []))[0] ?? null,
        ends: mostUsed(own.flatMap(({ ends }) => ends ?? []))[0] ?? null,
        documents: new Set(own.map(({ document }) => document)).size,
      },
      names,
    };
  });
  await insertRows(
    work,
    dialect,
    'instrument',
    instruments.map(({ row }) => row),
  );
  await insertRows(
    work,
    dialect,
    'instrument_name',
    instruments.flatMap(({ row, names }) =>
      [...new Set(names.map((name) => normaliseName(name).slice(0, 200)))]
        .filter((key) => key)
        .map((key) => ({ key, instrument: row.key })),
    ),
  );
}

/** Values by how often they occur, the most frequent first, then in alphabetical order. */
function mostUsed(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
}
