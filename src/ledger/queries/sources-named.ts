import { sql } from 'kysely';
import type { Database } from '../database/index.js';
import { NameError } from './query-error.js';

/** Names of all sources, read off the index one by one: it takes as many steps as there are sources, not documents. */
export async function allSources(database: Database): Promise<string[]> {
  const { rows } = await sql<{ source: string | null }>`
    with recursive known (source) as (
      select min(source) from origin
      union all
      select (select min(o.source) from origin o where o.source > known.source) from known where known.source is not null)
    select source from known where source is not null`.execute(database);
  return rows.map(({ source }) => source!);
}

/**
 * The sources that a person means: the one of that name, whatever its case; else all whose name holds what was asked for.
 *
 * @throws NameError when there is none
 */
export async function sourcesNamed(database: Database, sought: string): Promise<string[]> {
  const all = await allSources(database);
  const key = sought.trim().toLowerCase();
  const same = all.filter((source) => source.trim().toLowerCase() === key);
  if (same.length) return same;
  const holding = all.filter((source) => source.toLowerCase().includes(key));
  if (holding.length) return holding;
  const known = all.slice(0, 8).map((name) => ({ id: name, name }));
  throw new NameError(
    sought,
    known.length ? `no source is named “${sought}”; there are:` : `no source is named “${sought}”`,
    known,
  );
}
