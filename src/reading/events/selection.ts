import { z } from 'zod';
import { type Actor, ActorKind, EventStatus, EventType, Sector, type Side } from '../../record/index.js';
import { nounClasses } from './lexicon.js';
import selectionData from './selection.data.js';

const Sort = z.strictObject({
  kinds: z.array(ActorKind).optional(),
  sectors: z.array(Sector).optional(),
  without: z.array(Sector).optional(),
  isNamed: z.boolean().optional(),
  isKnown: z.boolean().optional(),
  isFull: z.boolean().optional(),
  isStateless: z.boolean().optional(),
});
type Sort = z.infer<typeof Sort>;

export const Rule = z.strictObject({
  of: z.array(z.string()).min(1),
  except: z.array(z.string()).default([]),
  with: z.array(z.string()).optional(),
  about: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
  by: z.array(z.string()).optional(),
  isAlone: z.boolean().default(false),
  isLoose: z.boolean().default(false),
  status: z.array(EventStatus).optional(),
  never: z.array(z.string()).min(1),
  becomes: z.string().optional(),
  example: z.string(),
});
export type Rule = z.infer<typeof Rule>;

const { sorts, rules } = z
  .strictObject({ sorts: z.record(z.string(), z.array(Sort)), rules: z.array(Rule) })
  .parse(selectionData);
export const selections: readonly Rule[] = rules;

/** What an event is known by before it is settled who may stand in it. */
export interface Candidate {
  readonly type: EventType;
  readonly mode: string | null;
  readonly rule: string;
  readonly status: EventStatus;
  /** Its recipients were only found near it. */
  readonly isLoose: boolean;
  readonly actors: readonly Side[];
  readonly recipients: readonly Side[];
  /** Whether it is about something of a noun class, or, for `act`, about an act. */
  isAbout(name: string): boolean;
  /** Whether it is done by somebody of a noun class. */
  isBy(name: string): boolean;
}

interface Pair {
  /** The actors are persons of the recipients' own country. */
  readonly isHome: boolean;
  readonly actor: string;
  readonly recipient: string;
}

const pairOf = (written: string): Pair => {
  const [before, recipient] = written.split('>').map((part) => part.trim().replaceAll('"', ''));
  const [, home, actor] = /^(home)?\s*(.*)$/.exec(before!)!;
  for (const name of [actor, recipient])
    if (!(name! in sorts || ['any', '-'].includes(name!) || (home && !name)))
      throw new Error(`selection: no sort \`${name}\` in \`${written}\``);
  return { isHome: home !== undefined, actor: actor || 'any', recipient: recipient! };
};

const compiled = rules.map((rule) => {
  const [type, mode = null] = rule.becomes?.split('/') ?? [];
  for (const name of [...(rule.about ?? []), ...(rule.by ?? []), ...(rule.unless ?? [])])
    if (name !== 'act' && !nounClasses.has(name)) throw new Error(`selection: no noun class \`${name}\``);
  return { ...rule, pairs: rule.never.map(pairOf), turned: type ? { type: EventType.parse(type), mode } : null };
});

/** What a rule may call an event: its type, and its type with its mode. */
export const namesOf = ({ type, mode }: { readonly type: EventType; readonly mode: string | null }): string[] => [
  type,
  `${type}/${mode}`,
];

/**
 * Settles by who stands in it what an event is.
 * @param actorOf the actor of an id.
 * @returns for a candidate its own type and mode, or those it turns into; null where nobody does such a thing to such.
 */
export function selection(
  actorOf: (id: string) => Actor | undefined,
): (event: Candidate) => { readonly type: EventType; readonly mode: string | null } | null {
  const known = new Map<string, ReadonlySet<string>>();
  const sortsOf = (id: string): ReadonlySet<string> => {
    let found = known.get(id);
    if (!found) {
      const actor = actorOf(id);
      found = new Set(Object.keys(sorts).filter((name) => actor && sorts[name]!.some((sort) => fits(sort, actor))));
      known.set(id, found);
    }
    return found;
  };
  const are = (sides: readonly Side[], sort: string): boolean =>
    sort === 'any' ||
    (sort === '-' ? !sides.length : sides.length > 0 && sides.every((side) => sortsOf(side.actor).has(sort)));
  const isAtHome = (event: Candidate): boolean => {
    const countries = (sides: readonly Side[]) => sides.map((side) => actorOf(side.actor)?.country ?? null);
    const [own] = countries(event.actors);
    const isOwn = event.actors.every((side) => actorOf(side.actor)?.kind !== 'state');
    return isOwn && !!own && countries(event.recipients).some((country) => country === own);
  };
  const applies = ({ isHome, actor, recipient }: Pair, event: Candidate): boolean =>
    are(event.actors, actor) && are(event.recipients, recipient) && (!isHome || isAtHome(event));
  return (event) => {
    const names = namesOf(event);
    const isOf = (list: readonly string[]): boolean => names.some((name) => list.includes(name));
    for (const { of, except, with: entries, about, by, unless, isAlone, isLoose, status, pairs, turned } of compiled) {
      if (!isOf(of) || isOf(except) || (entries && !entries.some((entry) => `${event.rule}/`.includes(entry))))
        continue;
      if ((isAlone && event.actors.length > 1) || (isLoose && !event.isLoose)) continue;
      if (status && !status.includes(event.status)) continue;
      if (about && !about.some((name) => event.isAbout(name))) continue;
      if (by && !by.some((name) => event.isBy(name))) continue;
      if (unless?.some((name) => event.isAbout(name))) continue;
      if (pairs.some((pair) => applies(pair, event))) return turned;
    }
    return event;
  };
}

function fits(sort: Sort, { kind, name, sectors, country, mentions }: Actor): boolean {
  if (sort.kinds && !sort.kinds.includes(kind)) return false;
  if (sort.sectors && !sort.sectors.some((sector) => sectors.includes(sector))) return false;
  if (sort.without?.some((sector) => sectors.includes(sector))) return false;
  if (sort.isNamed !== undefined && sort.isNamed !== mentions.some(({ form }) => form === 'name')) return false;
  if (sort.isKnown !== undefined && sort.isKnown !== (country !== null || sectors.length > 0)) return false;
  if (sort.isFull && mentions.some(({ form }) => form === 'name') && !name.includes(' ')) return false;
  return !sort.isStateless || country === null;
}
