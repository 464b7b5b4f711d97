import { type Dialect, inParts, insertRows, type Work } from '../database/index.js';
import { grouped } from '../grouped.js';

/** Documents in which a signature is named. */
export async function documentsNaming(work: Work, signatures: Iterable<string>): Promise<string[]> {
  const rows = await inParts(signatures, (keys) =>
    work.selectFrom('appearance').select('document').distinct().where('signature', 'in', keys).execute(),
  );
  return rows.map(({ document }) => document);
}

/**
 * Writes anew under which parties the statements and positions of documents are found: after they were read, and after
 * somebody named in them turned out to be of another party.
 */
export async function settlePassages(work: Work, dialect: Dialect, documents: ReadonlySet<string>): Promise<void> {
  await settleStatements(work, dialect, documents);
  await settlePositions(work, dialect, documents);
}

async function settleStatements(work: Work, dialect: Dialect, documents: ReadonlySet<string>): Promise<void> {
  const statements = await inParts(documents, (ids) =>
    work.selectFrom('statement').select(['id', 'day']).where('document', 'in', ids).execute(),
  );
  const sides = await inParts(
    statements.map(({ id }) => id),
    async (ids) => [
      ...(await work
        .selectFrom('statement_actor as s')
        .innerJoin('signature as g', 'g.key', 's.signature')
        .innerJoin('actor as a', 'a.id', 'g.actor')
        .select(['s.statement', 's.role', 'a.party'])
        .where('s.statement', 'in', ids)
        .where('a.party', 'is not', null)
        .execute()),
      ...(await work
        .selectFrom('statement_about as s')
        .innerJoin('signature as g', 'g.key', 's.target')
        .innerJoin('actor as a', 'a.id', 'g.actor')
        .select(['s.statement', 's.kind as role', 'a.party'])
        .where('s.statement', 'in', ids)
        .where('s.kind', '=', 'actor')
        .where('a.party', 'is not', null)
        .execute()),
    ],
  );
  const byStatement = grouped(sides, ({ statement }) => statement);
  await inParts(
    statements.map(({ id }) => id),
    async (ids) => {
      await work.deleteFrom('party_statement').where('statement', 'in', ids).execute();
      return [];
    },
  );
  await insertRows(
    work,
    dialect,
    'party_statement',
    statements.flatMap(({ id, day }) => {
      const own = byStatement.get(id) ?? [];
      const parties = (isSpeaker: boolean): string[] => [
        ...new Set(own.filter(({ role }) => (role === 'speaker') === isSpeaker).map(({ party }) => party!)),
      ];
      return pairsWithAnybody(parties(true), parties(false)).map(([speaker, other]) => ({
        speaker,
        other,
        day,
        statement: id,
      }));
    }),
  );
}

/** Each speaker with each of the others, and each of both with anybody. */
function pairsWithAnybody(speakers: readonly string[], others: readonly string[]): [string, string][] {
  return [
    ...speakers.map((speaker): [string, string] => [speaker, '']),
    ...others.map((other): [string, string] => ['', other]),
    ...speakers.flatMap((speaker) =>
      others.filter((other) => other !== speaker).map((other): [string, string] => [speaker, other]),
    ),
  ];
}

async function settlePositions(work: Work, dialect: Dialect, documents: ReadonlySet<string>): Promise<void> {
  const positions = await inParts(documents, (ids) =>
    work
      .selectFrom('position as p')
      .innerJoin('signature as g', 'g.key', 'p.holder')
      .innerJoin('actor as a', 'a.id', 'g.actor')
      .leftJoin('signature as h', (join) => join.onRef('h.key', '=', 'p.target').on('p.target_kind', '=', 'actor'))
      .leftJoin('actor as b', 'b.id', 'h.actor')
      .select(['p.id', 'p.day', 'a.party', 'p.target_kind', 'p.target', 'b.party as toward'])
      .where('p.document', 'in', ids)
      .execute(),
  );
  await inParts(
    positions.map(({ id }) => id),
    async (ids) => {
      await work.deleteFrom('party_position').where('position', 'in', ids).execute();
      return [];
    },
  );
  await insertRows(
    work,
    dialect,
    'party_position',
    positions.flatMap(({ id, day, party, target_kind, target, toward }) => {
      const at = target_kind === 'actor' ? toward : target;
      return party === null || at === null ? [] : [{ party, target: at, day, position: id }];
    }),
  );
}
