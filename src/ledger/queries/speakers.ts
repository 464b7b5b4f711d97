import { type Database, inParts } from '../database/index.js';
import { grouped } from '../grouped.js';
import type { Shelf } from './citation.js';

export interface ActorName {
  readonly id: string;
  readonly name: string;
}

/** Who makes each of some statements: actors by name, or the words that stand for an unnamed source. */
export async function speakersOf(
  database: Database,
  statements: readonly string[],
  shelf: Shelf,
): Promise<Map<string, readonly ActorName[] | string>> {
  const named = await actorsOf(database, statements, 'speaker');
  const unnamed = [...new Set(statements)].filter((id) => !named.has(id));
  const rows = await inParts(unnamed, (part) =>
    database
      .selectFrom('statement')
      .select(['id', 'document', 'source_start', 'source_end'])
      .where('id', 'in', part)
      .where('source_start', 'is not', null)
      .execute(),
  );
  await shelf.fetch(rows.map(({ document }) => document));
  const found = new Map<string, readonly ActorName[] | string>(named);
  for (const { id, document, source_start, source_end } of rows)
    found.set(id, shelf.cite({ document, start: source_start!, end: source_end! }).words);
  return found;
}

/** The actors in one role of some statements. */
export async function actorsOf(
  database: Database,
  statements: readonly string[],
  role: 'speaker' | 'addressee',
): Promise<Map<string, ActorName[]>> {
  const rows = await inParts(new Set(statements), (part) =>
    database
      .selectFrom('statement_actor as s')
      .innerJoin('signature as g', 'g.key', 's.signature')
      .innerJoin('actor as a', 'a.id', 'g.actor')
      .select(['s.statement', 'a.id', 'a.name'])
      .distinct()
      .where('s.statement', 'in', part)
      .where('s.role', '=', role)
      .orderBy('a.id')
      .execute(),
  );
  return new Map(
    [...grouped(rows, ({ statement }) => statement)].map(([statement, actors]) => [
      statement,
      actors.map(({ id, name }) => ({ id, name })),
    ]),
  );
}
