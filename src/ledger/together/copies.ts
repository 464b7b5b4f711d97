import { type Dialect, inParts, insertRows, type Work } from '../database/index.js';
import { grouped } from '../grouped.js';
import { bandsOf, likeness, resemblance, sketchFrom } from '../intake/index.js';

/**
 * Links new documents to those they are copies of, word for word or nearly (wire stories in several papers). A group is
 * called by its least document id. Returns the documents whose group has changed, new ones included.
 */
export async function settleCopies(
  work: Work,
  dialect: Dialect,
  documents: readonly { readonly id: string; readonly bands: readonly string[] }[],
): Promise<Set<string>> {
  await insertRows(
    work,
    dialect,
    'band',
    documents.flatMap(({ id, bands }) => bands.map((hash) => ({ hash, document: id }))),
  );
  const met = await inParts(new Set(documents.flatMap(({ bands }) => bands)), (hashes) =>
    work.selectFrom('band').select('document').distinct().where('hash', 'in', hashes).execute(),
  );
  const rows = await inParts(new Set(met.map(({ document }) => document)), (ids) =>
    work.selectFrom('document').select(['id', 'sketch', 'copies']).where('id', 'in', ids).execute(),
  );
  const known = rows.map(sketched);
  const byId = new Map(known.map((row) => [row.id, row]));
  const group = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = group.get(id) ?? id;
    return next === id ? id : rootOf(next);
  };
  const join = (a: string, b: string): void => {
    const [first, second] = [rootOf(a), rootOf(b)].sort() as [string, string];
    group.set(second, first);
  };
  for (const { id, copies } of rows) join(id, copies);
  for (const { id } of documents) {
    const own = byId.get(id);
    // One of a group is enough: of thousands of copies nearly all are of one group already.
    for (const other of own ? known : [])
      if (rootOf(other.id) !== rootOf(id) && areCopies(own!, other)) join(id, other.id);
  }
  const changed = new Set<string>();
  for (const old of new Set(rows.map(({ copies }) => copies))) {
    const root = rootOf(old);
    if (root === old) continue;
    const moved = await work.selectFrom('document').select('id').where('copies', '=', old).execute();
    await work.updateTable('document').set({ copies: root }).where('copies', '=', old).execute();
    for (const { id } of moved) changed.add(id);
  }
  for (const { id } of documents) changed.add(id);
  return changed;
}

/** Divides groups anew after documents of them were removed. Returns the documents whose group has changed. */
export async function regroupCopies(work: Work, groups: ReadonlySet<string>): Promise<Set<string>> {
  const rows = await inParts(groups, (part) =>
    work.selectFrom('document').select(['id', 'sketch', 'copies']).where('copies', 'in', part).orderBy('id').execute(),
  );
  const changed = new Set<string>();
  for (const group of grouped(rows, ({ copies }) => copies).values()) {
    const left = group.map(sketched);
    while (left.length) {
      const reached = [left.shift()!];
      for (const one of reached)
        for (let at = left.length - 1; at >= 0; at--)
          if (areCopies(one, left[at]!)) reached.push(...left.splice(at, 1));
      const root = reached.map(({ id }) => id).sort()[0]!;
      for (const { id, copies } of reached) {
        if (copies === root) continue;
        await work.updateTable('document').set({ copies: root }).where('id', '=', id).execute();
        changed.add(id);
      }
    }
  }
  return changed;
}

/** Only those that meet under a band, as when they came: else a group would depend on who was in it before. */
const areCopies = (a: Sketched, b: Sketched): boolean =>
  a.bands.some((band, at) => band === b.bands[at]) && resemblance(a.sketch, b.sketch) >= likeness;

interface Sketched {
  readonly sketch: Uint32Array;
  readonly bands: readonly string[];
}

function sketched<T extends { readonly sketch: Buffer }>(row: T): T & Sketched {
  const sketch = sketchFrom(row.sketch);
  return { ...row, sketch, bands: bandsOf(sketch) } as unknown as T & Sketched;
}
