import { distance } from 'fastest-levenshtein';
import { entry, matchName, normaliseName, normaliseWord, wordsOf } from '../../knowledge/index.js';
import type { Database } from '../database/index.js';
import { NameError } from './query-error.js';

/** An actor of the ledger. */
export interface KnownActor {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3, or null. */
  readonly country: string | null;
  /** Under whom it is counted in dyads: its state, or itself for a body of several states. */
  readonly party: string | null;
  readonly sectors: readonly string[];
  readonly documents: number;
}

/** Whom a filter asks for: a party with all who belong to it, or one actor. */
export type Side = { readonly party: string; readonly name: string } | { readonly actor: KnownActor };

const most = 12;

/**
 * The actor that a person means by an id (`state/IRN`), an ISO code, or a name in any transliteration. The name of a
 * state means the state.
 *
 * @throws NameError when there is none, or when several bear the name
 */
export async function actorNamed(database: Database, sought: string): Promise<KnownActor> {
  const state = stateNamed(sought);
  const known = await actorsWhere(database, state === null ? [sought] : [sought, `state/${state}`]);
  const own = known.find(({ id }) => id === sought) ?? known[0];
  if (own) return own;
  const bearers = await actorsOfName(database, normaliseName(sought));
  if (bearers.length === 1) return bearers[0]!;
  if (bearers.length) throw new NameError(sought, `“${sought}” may be several; give the id of one:`, bearers, true);
  const near = await actorsNear(database, sought);
  // a surname that one person alone bears
  const surname = normaliseName(sought);
  const named = new Set(near.filter(({ kind, key }) => kind === 'person' && key.endsWith(surname)).map(({ id }) => id));
  if (named.size === 1 && surname.length > 2) return near.find(({ id }) => named.has(id))!.actor;
  throw new NameError(
    sought,
    near.length ? `no actor is named “${sought}”; near are:` : `no actor is named “${sought}”`,
    [...new Map(near.map(({ id, actor }) => [id, actor])).values()].slice(0, 5),
  );
}

/**
 * The same for a filter: a state means all who belong to it, unless it is asked for by its id.
 *
 * @throws NameError as {@link actorNamed} does
 */
export async function sideNamed(database: Database, sought: string): Promise<Side> {
  const state = stateNamed(sought);
  if (state !== null) return { party: state, name: partyName(state) };
  return { actor: await actorNamed(database, sought) };
}

/**
 * The party that a person means: a state, a body of several states, or that of a named actor.
 *
 * @throws NameError when there is none, or the actor belongs to none
 */
export async function partyNamed(database: Database, sought: string): Promise<{ party: string; name: string }> {
  const state = stateNamed(sought);
  if (state !== null) return { party: state, name: partyName(state) };
  const actor = await actorNamed(database, sought);
  if (actor.party === null)
    throw new NameError(sought, `“${actor.name}” belongs to no party whose relations are counted`, []);
  const own = actor.party === actor.id ? actor.name : partyName(actor.party);
  return { party: actor.party, name: own };
}

/** ISO code of the state that a code or a whole name means, or null. */
export function stateNamed(sought: string): string | null {
  const code = sought.trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(code) && entry(code)?.kind === 'state') return code;
  const words = wordsOf(sought.trim());
  const match = words.length ? matchName(words, 0) : null;
  const [first] = match?.entries ?? [];
  return match?.length === words.length && match.form === 'name' && first?.kind === 'state' ? first.id : null;
}

/** The name of a party by its ISO code; its id where it is none. */
export const partyName = (party: string): string => entry(party)?.name ?? party;

/** The names of parties that are bodies, by their ids; states are named by {@link partyName}. */
export async function partyNames(database: Database, parties: readonly string[]): Promise<Map<string, string>> {
  const bodies = [...new Set(parties)].filter((party) => party.includes('/'));
  const names = new Map<string, string>(parties.map((party) => [party, partyName(party)]));
  for (const { id, name } of await actorsWhere(database, bodies)) names.set(id, name);
  return names;
}

/** Actors by their ids. */
export async function actorsWhere(database: Database, ids: readonly string[]): Promise<KnownActor[]> {
  if (!ids.length) return [];
  const rows = await database.selectFrom('actor').selectAll().where('id', 'in', ids).execute();
  return rows.map(knownActor);
}

async function actorsOfName(database: Database, key: string): Promise<KnownActor[]> {
  if (!key) return [];
  const rows = await database
    .selectFrom('actor_name as n')
    .innerJoin('actor as a', 'a.id', 'n.actor')
    .selectAll('a')
    .where('n.key', '=', key.slice(0, 200))
    .orderBy('a.documents', 'desc')
    .orderBy('a.id')
    .limit(most)
    .execute();
  return rows.map(knownActor);
}

/** An actor with the name, as its key, that comes near. */
interface NearActor {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly actor: KnownActor;
}

/** Those whose name holds what was asked for, or is spelled nearly so. */
async function actorsNear(database: Database, sought: string): Promise<NearActor[]> {
  const whole = normaliseName(sought);
  const beginnings = sought.split(/\s+/).map((word) => normaliseWord(word).slice(0, 3));
  const patterns = new Set([whole, ...beginnings].filter((key) => key.length > 2).map((key) => `%${key}%`));
  if (!patterns.size) return [];
  const rows = await database
    .selectFrom('actor_name as n')
    .innerJoin('actor as a', 'a.id', 'n.actor')
    .selectAll('a')
    .select('n.key')
    .where((where) => where.or([...patterns].map((pattern) => where('n.key', 'like', pattern))))
    .orderBy('a.documents', 'desc')
    .orderBy('a.id')
    .limit(500)
    .execute();
  const far = (key: string): number => (key.includes(whole) ? 0 : distance(key, whole));
  const near = rows
    .map((row) => ({ row, far: far(row.key) }))
    .filter((one) => one.far <= Math.max(2, whole.length / 3))
    .sort((a, b) => a.far - b.far || b.row.documents - a.row.documents);
  return near.map(({ row }) => ({ id: row.id, kind: row.kind, key: row.key, actor: knownActor(row) }));
}

type ActorRow = Omit<KnownActor, 'sectors'> & { readonly sectors: string };

export const knownActor = ({ id, kind, name, country, party, sectors, documents }: ActorRow): KnownActor => ({
  id,
  kind,
  name,
  country,
  party,
  sectors: JSON.parse(sectors) as string[],
  documents,
});
