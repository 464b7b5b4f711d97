import { normaliseName } from '../../knowledge/index.js';
import { type Dialect, inParts, insertRows, type Work } from '../database/index.js';
import { grouped } from '../grouped.js';

/** Writes anew the rows of instruments from what documents say of them. */
export async function settleInstruments(work: Work, dialect: Dialect, keys: ReadonlySet<string>): Promise<void> {
  // Added up in the database: a charter is used by a great share of all documents.
  const uses = await inParts(keys, (part) =>
    work
      .selectFrom('instrument_use')
      .select((e) => ['instrument', 'kind', 'name', 'part_of', 'adopted', 'ends', e.fn.countAll<number>().as('times')])
      .where('instrument', 'in', part)
      .groupBy(['instrument', 'kind', 'name', 'part_of', 'adopted', 'ends'])
      .execute(),
  );
  const counts = await inParts(keys, (part) =>
    work
      .selectFrom('instrument_use')
      .select((e) => ['instrument', e.fn.count<number>('document').distinct().as('documents')])
      .where('instrument', 'in', part)
      .groupBy('instrument')
      .execute(),
  );
  const documents = new Map(counts.map((row) => [row.instrument, Number(row.documents)]));
  await inParts(keys, async (part) => {
    await work.deleteFrom('instrument').where('key', 'in', part).execute();
    return [];
  });
  const instruments = [...grouped(uses, ({ instrument }) => instrument)].map(([key, own]) => {
    const most = (column: 'kind' | 'name' | 'part_of' | 'adopted' | 'ends'): string[] =>
      mostUsed(own.map((use) => [use[column], use.times]));
    const names = most('name');
    return {
      row: {
        key,
        kind: most('kind')[0]!,
        name: names[0]!,
        part_of: most('part_of')[0] ?? null,
        adopted: most('adopted')[0] ?? null,
        ends: most('ends')[0] ?? null,
        documents: documents.get(key)!,
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
function mostUsed(values: readonly (readonly [string | null, number])[]): string[] {
  const counts = new Map<string, number>();
  for (const [value, times] of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + Number(times));
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
}
