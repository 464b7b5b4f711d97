import { entry, normaliseName } from '../../knowledge/index.js';
import type { ActorKind } from '../../record/index.js';
import { type ActorTable, type Dialect, inParts, insertRows, updateRows, type Work } from '../database/index.js';
import { type DecidedActors, decidedActors, withPartners } from '../decisions/actors.js';
import { grouped } from '../grouped.js';
import { calledOf, partyWithoutState } from './called.js';
import { clusterSignatures, type SignatureFacts } from './cluster-signatures.js';

/** A sector belongs to an actor when at least this share of its documents say so. */
const sectorShare = 0.25;

/**
 * Brings signatures together to actors and works out anew what is known of each. Before signatures change to
 * another actor, or an actor to another party, `beforeChange` is told which signatures those are.
 */
export async function settleActors(
  work: Work,
  dialect: Dialect,
  touched: ReadonlySet<string>,
  beforeChange: (signatures: ReadonlySet<string>) => Promise<void>,
): Promise<void> {
  const decided = await decidedActors(work);
  const linked = withPartners(touched, decided);
  const rows = await inParts(linked, (keys) =>
    work.selectFrom('signature').select('block').distinct().where('key', 'in', keys).execute(),
  );
  const blocks = new Set(rows.map(({ block }) => block));
  const signatures = await inParts(blocks, (keys) =>
    work.selectFrom('signature').selectAll().where('block', 'in', keys).execute(),
  );
  const alive = await withoutUnused(work, signatures);
  const titles = await titlesOf(
    work,
    alive.filter(({ kind }) => kind === 'person').map(({ key }) => key),
  );
  const byBlock = grouped(alive, ({ block }) => block);
  const assigned = new Map<string, string>();
  for (const block of byBlock.values()) {
    const facts = block.map(
      (row): SignatureFacts => ({
        key: row.key,
        kind: row.kind as ActorKind,
        words: row.words,
        country: row.country,
        titles: titles.get(row.key) ?? new Set(),
      }),
    );
    for (const [key, actor] of clusterSignatures(facts)) assigned.set(key, actor);
  }
  decided.apply(assigned);
  const moved = signatures.filter(({ key, actor }) => assigned.has(key) && assigned.get(key) !== actor);
  const actors = new Set<string>();
  for (const { key, actor } of signatures) {
    const now = assigned.get(key);
    if (now !== actor && actor !== '') actors.add(actor);
    if (now !== undefined && (now !== actor || linked.has(key))) actors.add(now);
  }
  await beforeChange(new Set(moved.filter(({ actor }) => actor !== '').map(({ key }) => key)));
  await updateRows(
    work,
    dialect,
    'signature',
    { key: 'text' },
    { actor: 'text' },
    moved.map(({ key }) => ({ key, actor: assigned.get(key)! })),
  );
  await describeActors(work, dialect, actors, decided);
}

/** Signatures that some document still has; the others are removed. */
async function withoutUnused<T extends { key: string }>(work: Work, signatures: readonly T[]): Promise<T[]> {
  const used = new Set(
    (
      await inParts(
        signatures.map(({ key }) => key),
        (keys) =>
          work
            .selectFrom('trait')
            .select('signature')
            .where('signature', 'in', keys)
            .where('what', '=', 'seen')
            .where('documents', '>', 0)
            .execute(),
      )
    ).map(({ signature }) => signature),
  );
  const unused = signatures.filter(({ key }) => !used.has(key)).map(({ key }) => key);
  await inParts(unused, async (keys) => {
    await work.deleteFrom('trait').where('signature', 'in', keys).execute();
    await work.deleteFrom('signature').where('key', 'in', keys).execute();
    return [];
  });
  return signatures.filter(({ key }) => used.has(key));
}

async function titlesOf(work: Work, keys: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = await inParts(keys, (part) =>
    work
      .selectFrom('trait')
      .select(['signature', 'value'])
      .where('what', '=', 'title')
      .where('documents', '>', 0)
      .where('signature', 'in', part)
      .execute(),
  );
  const titles = new Map<string, Set<string>>();
  for (const { signature, value } of rows) {
    const known = titles.get(signature);
    if (known) known.add(value);
    else titles.set(signature, new Set([value]));
  }
  return titles;
}

/** Writes anew the rows of actors, from their signatures. */
async function describeActors(
  work: Work,
  dialect: Dialect,
  ids: ReadonlySet<string>,
  decided: DecidedActors,
): Promise<void> {
  const signatures = await inParts(ids, (part) =>
    work.selectFrom('signature').selectAll().where('actor', 'in', part).orderBy('key').execute(),
  );
  const traits = await inParts(
    signatures.map(({ key }) => key),
    (keys) => work.selectFrom('trait').selectAll().where('signature', 'in', keys).where('documents', '>', 0).execute(),
  );
  const traitsBy = grouped(traits, ({ signature }) => signature);
  const byActor = grouped(signatures, ({ actor }) => actor);
  const joint = await documentsOfSeveral(work, byActor);
  const actors = [...byActor].map(([id, own]) => {
    const lead = own.find(({ key }) => key === id) ?? own[0]!;
    const counts = new Map<string, Map<string, number>>();
    for (const trait of own.flatMap(({ key }) => traitsBy.get(key) ?? [])) {
      const values = counts.get(trait.what) ?? new Map<string, number>();
      values.set(trait.value, (values.get(trait.value) ?? 0) + trait.documents);
      counts.set(trait.what, values);
    }
    const documents = joint.get(id) ?? sum(counts.get('seen')?.values() ?? []);
    const known = lead.kind === 'state' && lead.country !== null ? entry(lead.country) : undefined;
    const names = [...(counts.get('name') ?? [])].sort(byCount).map(([name]) => name);
    const country = lead.country ?? own.find((one) => one.country !== null)?.country ?? null;
    const name = known?.name ?? calledOf(lead.kind as ActorKind, names) ?? id;
    const row: ActorTable = {
      id,
      kind: lead.kind,
      name,
      country,
      party: country ?? partyWithoutState(id, lead.kind as ActorKind, name),
      sectors: JSON.stringify(
        [...(counts.get('sector') ?? [])]
          .filter(([, count]) => count >= documents * sectorShare)
          .map(([sector]) => sector)
          .sort(),
      ),
      documents,
    };
    return {
      row: decided.correct(
        row,
        own.map(({ key }) => key),
      ),
      keys: new Set(
        [...names, ...(counts.get('alias')?.keys() ?? []), ...(known ? [known.name] : [])].map(normaliseName),
      ),
    };
  });
  await writeActors(work, dialect, ids, actors);
}

/** Brings the rows of actors and their names to what they are now; most names stay as they were. */
async function writeActors(
  work: Work,
  dialect: Dialect,
  ids: ReadonlySet<string>,
  actors: readonly { readonly row: ActorTable; readonly keys: ReadonlySet<string> }[],
): Promise<void> {
  const now = new Set(actors.map(({ row }) => row.id));
  await inParts(
    [...ids].filter((id) => !now.has(id)),
    async (part) => {
      await work.deleteFrom('actor').where('id', 'in', part).execute();
      return [];
    },
  );
  const known = await inParts(now, (part) => work.selectFrom('actor').selectAll().where('id', 'in', part).execute());
  const before = new Map(known.map((row) => [row.id, row]));
  const columns = ['kind', 'name', 'country', 'party', 'sectors', 'documents'] as const;
  await insertRows(
    work,
    dialect,
    'actor',
    actors
      .map(({ row }) => row)
      .filter((row) => columns.some((column) => before.get(row.id)?.[column] !== row[column])),
    { key: ['id'], set: `update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}` },
  );
  const names = await inParts(before.keys(), (part) =>
    work.selectFrom('actor_name').selectAll().where('actor', 'in', part).execute(),
  );
  const pair = ({ key, actor }: { key: string; actor: string }): string => `${key}\t${actor}`;
  const wanted = new Map(
    actors
      .flatMap(({ row, keys }) =>
        [...keys].filter((key) => key).map((key) => ({ key: key.slice(0, 200), actor: row.id })),
      )
      .map((name) => [pair(name), name]),
  );
  const kept = new Set(names.map(pair));
  for (const { key, actor } of names.filter((name) => !wanted.has(pair(name))))
    await work.deleteFrom('actor_name').where('key', '=', key).where('actor', '=', actor).execute();
  await insertRows(
    work,
    dialect,
    'actor_name',
    [...wanted].filter(([name]) => !kept.has(name)).map(([, name]) => name),
  );
}

/** In how many documents actors of several signatures occur: one that has two of them counts once. */
async function documentsOfSeveral(
  work: Work,
  byActor: ReadonlyMap<string, readonly { key: string }[]>,
): Promise<Map<string, number>> {
  const several = [...byActor].filter(([, own]) => own.length > 1).map(([actor]) => actor);
  const rows = await inParts(several, (part) =>
    work
      .selectFrom('signature as s')
      .innerJoin('appearance as p', 'p.signature', 's.key')
      .select((e) => ['s.actor', e.fn.count<number>('p.document').distinct().as('documents')])
      .where('s.actor', 'in', part)
      .groupBy('s.actor')
      .execute(),
  );
  return new Map(rows.map(({ actor, documents }) => [actor, Number(documents)]));
}

const byCount = (a: [string, number], b: [string, number]): number => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};
