import { inParts, type Work } from '../database/index.js';
import { grouped } from '../grouped.js';

/** Where a document comes from, as far as independence goes. */
export interface Provenance {
  /** The group of near-duplicates it is of. */
  readonly copies: string;
  /** Names of its sources, in lower case; empty where none is named. */
  readonly sources: readonly string[];
  /** The same as they are written. */
  readonly names: readonly string[];
}

/** Copies and sources of documents. */
export async function provenanceOf(work: Work, documents: Iterable<string>): Promise<Map<string, Provenance>> {
  const rows = await inParts(documents, (ids) =>
    work.selectFrom('document').select(['id', 'copies']).where('id', 'in', ids).execute(),
  );
  const origins = await inParts(
    rows.map(({ id }) => id),
    (ids) => work.selectFrom('origin').select(['document', 'source']).where('document', 'in', ids).execute(),
  );
  const byDocument = grouped(origins, ({ document }) => document);
  return new Map(
    rows.map(({ id, copies }) => {
      const names = (byDocument.get(id) ?? []).flatMap(({ source }) => source ?? []);
      return [id, { copies, sources: names.flatMap((name) => name.trim().toLowerCase() || []), names }];
    }),
  );
}

/** How many sources are independent: documents that are copies of one another, or of one house, count once. */
export function independentSources(documents: readonly Omit<Provenance, 'names'>[]): number {
  const group = documents.map((_, at) => at);
  const rootOf = (at: number): number => (group[at] === at ? at : rootOf(group[at]!));
  const first = new Map<string, number>();
  documents.forEach(({ copies, sources }, at) => {
    for (const tie of [`copies ${copies}`, ...sources.map((source) => `source ${source}`)]) {
      const known = first.get(tie);
      if (known === undefined) first.set(tie, at);
      else group[rootOf(at)] = rootOf(known);
    }
  });
  return documents.filter((_, at) => rootOf(at) === at).length;
}
