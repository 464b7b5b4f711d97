import { type Database, inParts } from '../database/index.js';
import { type Citation, Shelf } from './citation.js';
import { type ActorName, speakersOf } from './speakers.js';

/** Where somebody stands on an instrument or toward an actor, as one document gives it. */
export interface LedgerPosition {
  readonly id: string;
  readonly day: string;
  readonly holder: ActorName;
  readonly stance: string;
  readonly toward: ActorName & { readonly kind: 'actor' | 'instrument' };
  /** Who says so, where it is not the holder; null where the holder or the document itself does. */
  readonly claimOf: readonly ActorName[] | string | null;
  readonly evidence: Citation;
  readonly review: string | null;
}

/** Positions by their ids, in that order. */
export async function positionsById(
  database: Database,
  ids: readonly string[],
  shelf = new Shelf(database),
): Promise<LedgerPosition[]> {
  const rows = await inParts(ids, (part) =>
    database
      .selectFrom('position as p')
      .innerJoin('signature as g', 'g.key', 'p.holder')
      .innerJoin('actor as a', 'a.id', 'g.actor')
      .leftJoin('signature as h', 'h.key', 'p.target')
      .leftJoin('actor as b', 'b.id', 'h.actor')
      .leftJoin('instrument as i', 'i.key', 'p.target')
      .selectAll('p')
      .select(['a.id as holder_id', 'a.name as holder_name', 'b.id as toward_id', 'b.name as toward_name'])
      .select('i.name as instrument_name')
      .where('p.id', 'in', part)
      .execute(),
  );
  await shelf.fetch(rows.map(({ document }) => document));
  const speakers = await speakersOf(
    database,
    rows.flatMap(({ statement }) => statement ?? []),
    shelf,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const by = row.statement === null ? null : (speakers.get(row.statement) ?? null);
    const isOwn = Array.isArray(by) && (by as ActorName[]).some((speaker) => speaker.id === row.holder_id);
    const corrected = row.corrections === null ? {} : (JSON.parse(row.corrections) as Partial<LedgerPosition>);
    return {
      id,
      day: row.day,
      holder: { id: row.holder_id, name: row.holder_name },
      stance: row.stance,
      ...corrected,
      toward:
        row.target_kind === 'instrument'
          ? { kind: 'instrument' as const, id: row.target, name: row.instrument_name ?? row.target }
          : { kind: 'actor' as const, id: row.toward_id ?? row.target, name: row.toward_name ?? row.target },
      claimOf: isOwn ? null : by,
      evidence: shelf.cite({ document: row.document, start: row.start_at, end: row.end_at }),
      review: row.review,
    };
  });
}
