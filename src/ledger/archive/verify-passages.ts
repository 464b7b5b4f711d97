import { sql } from 'kysely';
import type { Database } from '../database/index.js';
import type { Fault } from './verify.js';

/** How many faults of one kind are told one by one. */
const told = 20;

const speaking = `select distinct p.statement, a.party from statement_actor p
  join signature g on g.key = p.signature join actor a on a.id = g.actor
  where p.role = 'speaker' and a.party is not null`;
const spoken = `select p.statement, a.party from statement_actor p
  join signature g on g.key = p.signature join actor a on a.id = g.actor
  where p.role = 'addressee' and a.party is not null
  union select p.statement, a.party from statement_about p
  join signature g on g.key = p.target join actor a on a.id = g.actor
  where p.kind = 'actor' and a.party is not null`;

/** What is kept under parties, and the same from the rows it rests on. */
export const passageRecounts: readonly (readonly [table: string, kept: string, counted: string])[] = [
  [
    'party_statement',
    'select speaker, other, day, statement as id from party_statement',
    `select x.party as speaker, '' as other, s.day, s.id from (${speaking}) x join statement s on s.id = x.statement
    union select '' as speaker, y.party as other, s.day, s.id from (${spoken}) y join statement s on s.id = y.statement
    union select x.party as speaker, y.party as other, s.day, s.id from (${speaking}) x
    join (${spoken}) y on y.statement = x.statement join statement s on s.id = x.statement where x.party <> y.party`,
  ],
  [
    'party_position',
    'select party, target, day, position as id from party_position',
    `select a.party, case when p.target_kind = 'actor' then b.party else p.target end as target, p.day, p.id
    from position p join signature g on g.key = p.holder join actor a on a.id = g.actor
    left join signature h on h.key = p.target and p.target_kind = 'actor' left join actor b on b.id = h.actor
    where a.party is not null and (p.target_kind <> 'actor' or b.party is not null)`,
  ],
];

/** Statements and positions that are not found under the parties of those named in them, or under others. */
export async function* faultsOfPassages(database: Database): AsyncGenerator<Fault> {
  for (const [table, kept, counted] of passageRecounts)
    for (const [what, one, other] of [
      ['is kept under a party that a recount does not give', kept, counted],
      ['is not kept under a party that a recount gives', counted, kept],
    ] as const) {
      const { rows } = await sql<{ id: string }>`
        select * from (${sql.raw(one)}) as one except select * from (${sql.raw(other)}) as other limit ${told}`.execute(
        database,
      );
      for (const { id } of rows) yield { where: `${table} ${id}`, what };
    }
}
