import { knownProcedure, knownProcedures, type Procedure } from '../../procedures/index.js';
import { overlaps } from '../../record/index.js';
import { type Database, inParts } from '../database/index.js';
import { type Decision, standingDecisions } from '../decisions/decision.js';
import { type KeptReading, unpack } from '../intake/index.js';
import { Shelf } from '../queries/citation.js';
import { type Binding, type Proposal, parseBindingId } from './binding.js';
import { proposeBindings } from './propose.js';
import { instrumentsOf, ledgerKey } from './told.js';

/** In how many documents proposals are looked for, the newest first. */
const looked = 2000;

export interface BindingsAsked {
  /** Of one procedure; of all where it is left out. */
  readonly procedure?: Procedure | undefined;
  /** In one document only. */
  readonly document?: string | undefined;
}

/** What the documents of a ledger would add to procedures, with what people decided of it; in the order of their days. */
export async function bindings(database: Database, { procedure, document }: BindingsAsked = {}): Promise<Binding[]> {
  const procedures = procedure ? [procedure, ...taken(procedure)] : knownProcedures();
  const shelf = new Shelf(database);
  const found: Proposal[] = [];
  for (const one of procedures) {
    const ids = document === undefined ? await documentsOn(database, one) : [document];
    for (const [id, reading] of await readingsOf(database, ids)) {
      await shelf.fetch([id]);
      const { text, origin, title, published } = shelf.document(id);
      found.push(...proposeBindings(one, { id, text, origin, title, published, reading }));
    }
  }
  const decided = await standingDecisions(database, 'binding');
  return found
    .filter((proposal) => procedure === undefined || concerns(procedure, proposal))
    .map(({ start, end, ...proposal }) => ({
      ...proposal,
      evidence: shelf.cite({ document: parseBindingId(proposal.id)!.document, start, end }),
      review: reviewOf(proposal.id, decided),
    }))
    .sort((a, b) => order(a, b));
}

const order = (a: Binding, b: Binding): number => {
  const [x, y] = [`${a.day ?? '9'} ${a.id}`, `${b.day ?? '9'} ${b.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The procedure from which another takes acts and readings: what is bound there counts here. */
const taken = ({ takes }: Procedure): Procedure[] => {
  const from = takes && knownProcedure(takes.from);
  return from ? [from] : [];
};

function concerns(asked: Procedure, { procedure, fact, premise }: Proposal): boolean {
  if (procedure === asked.id) return true;
  const { takes } = asked;
  if (!takes) return false;
  if (fact) return takes.acts.includes(fact.act);
  return takes.readings && (premise === null || takes.premises.includes(premise.id));
}

/** The documents that name an instrument of a procedure. */
async function documentsOn(database: Database, procedure: Procedure): Promise<string[]> {
  const rows = await database
    .selectFrom('instrument_use as u')
    .innerJoin('document as d', 'd.id', 'u.document')
    .select(['u.document', 'd.earliest'])
    .distinct()
    .where('u.instrument', 'in', [...instrumentsOf(procedure)].map(ledgerKey))
    .orderBy('d.earliest', 'desc')
    .orderBy('u.document')
    .limit(looked)
    .execute();
  return rows.map(({ document }) => document);
}

async function readingsOf(database: Database, ids: readonly string[]): Promise<Map<string, KeptReading>> {
  const rows = await inParts(ids, (part) =>
    database.selectFrom('reading').select(['document', 'body']).where('document', 'in', part).execute(),
  );
  return new Map(rows.map(({ document, body }) => [document, unpack(body) as KeptReading]));
}

/** The last decision about the same words and the same thing; a new reading may have moved their bounds a little. */
function reviewOf(id: string, decisions: readonly Decision[]): Binding['review'] {
  const own = parseBindingId(id)!;
  let review: Binding['review'] = null;
  for (const { action, subject } of decisions) {
    const other = parseBindingId(subject);
    if (!other || other.procedure !== own.procedure || other.what !== own.what) continue;
    if (other.document !== own.document || !overlaps(other, own)) continue;
    if (action === 'accept') review = 'accepted';
    if (action === 'reject') review = 'rejected';
  }
  return review;
}
