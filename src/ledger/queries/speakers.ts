import { type Database, inParts } from '../database/index.js';
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
  const { speaker: named } = await actorsOf(database, statements, ['speaker']);
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

type Role = 'speaker' | 'addressee';

/** The actors in roles of some statements, by role and statement. */
export async function actorsOf<R extends Role>(
  database: Database,
  statements: readonly string[],
  roles: readonly R[],
): Promise<Record<R, Map<string, ActorName[]>>> {
  const rows = await inParts(new Set(statements), (part) =>
    database
      .selectFrom('statement_actor as s')
      .innerJoin('signature as g', 'g.key', 's.signature')
      .innerJoin('actor as a', 'a.id', 'g.actor')
      .select(['s.statement', 's.role', 'a.id', 'a.name'])
      .distinct()
      .where('s.statement', 'in', part)
      .where('s.role', 'in', roles)
      .orderBy('a.id')
      .execute(),
  );
  const inRole = (role: R): Map<string, ActorName[]> => {
    const found = new Map<string, ActorName[]>();
    for (const { statement, id, name } of rows.filter((row) => row.role === role))
      found.set(statement, [...(found.get(statement) ?? []), { id, name }]);
    return found;
  };
  return Object.fromEntries(roles.map((role) => [role, inRole(role)])) as Record<R, Map<string, ActorName[]>>;
}
