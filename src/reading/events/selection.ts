import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import { oneString } from '../../language/index.js';
import { type Actor, EventStatus, EventType, type Side } from '../../record/index.js';
import { nounClasses } from './lexicon.js';
import selectionData from './selection.data.js';
import { isSort, type Sorting } from './sorts.js';

export const Rule = z.strictObject({
  of: z.array(z.string()).min(1),
  except: z.array(z.string()).default([]),
  with: z.array(z.string()).optional(),
  without: z.array(z.string()).default([]),
  about: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
  by: z.array(z.string()).optional(),
  exceptBy: z.array(z.string()).optional(),
  isAlone: z.boolean().default(false),
  isLoose: z.boolean().default(false),
  status: z.array(EventStatus).optional(),
  never: z.array(z.string()).min(1),
  becomes: z.string().optional(),
  example: z.string(),
});
export type Rule = z.infer<typeof Rule>;

const { rules } = shipped('selection', () => z.object({ rules: z.array(Rule) }).parse(selectionData));
export const selections: readonly Rule[] = rules;

/** What an event is known by before it is settled who may stand in it. */
export interface Candidate {
  readonly type: EventType;
  readonly mode: string | null;
  readonly rule: string;
  readonly status: EventStatus;
  /** Its recipients were only found near it. */
  readonly isLoose: boolean;
  /** Its recipients are somebody's own (`thanked her parents`). */
  readonly isOwn: boolean;
  /** Done by a state that is known only from a place in it, other than its capital. */
  readonly isByPlace: boolean;
  readonly actors: readonly Side[];
  readonly recipients: readonly Side[];
  /** Whether it is about something of a noun class, or, for `act`, about an act. */
  isAbout(name: string): boolean;
  /** Whether it is done by somebody of a noun class. */
  isBy(name: string): boolean;
}

/** `ACTORS > RECIPIENTS`, each a sort. */
export interface Pair {
  /** The actors are persons of the recipients' own country. */
  readonly isHome: boolean;
  readonly actor: string;
  readonly recipient: string;
}

/**
 * Reads a pair.
 * @throws Error when it names no sort.
 */
export const pairOf = (written: string): Pair => {
  const [before, recipient] = written.split('>').map((part) => oneString(part.trim().replaceAll('"', '')));
  const [, home, actor] = /^(home)?\s*(.*)$/.exec(before!)!;
  for (const name of [actor, recipient])
    if (!isSort(name!) && (name !== '' || !home)) throw new Error(`selection: no sort \`${name}\` in \`${written}\``);
  return { isHome: home !== undefined, actor: oneString(actor || 'any'), recipient: recipient! };
};

const compiled = rules.map((rule) => {
  const [type, mode = null] = rule.becomes?.split('/').map(oneString) ?? [];
  for (const name of [...(rule.about ?? []), ...(rule.by ?? []), ...(rule.exceptBy ?? []), ...(rule.unless ?? [])])
    if (name !== 'act' && !nounClasses.has(name)) throw new Error(`selection: no noun class \`${name}\``);
  return { ...rule, pairs: rule.never.map(pairOf), turned: type ? { type: EventType.parse(type), mode } : null };
});

/** The rules of each type and mode, in their order: an event is asked only about its own. */
const byName = new Map<string, Map<string | null, typeof compiled>>();
const rulesFor = ({ type, mode }: Candidate): typeof compiled => {
  const ofType = byName.get(type) ?? new Map<string | null, typeof compiled>();
  byName.set(type, ofType);
  let found = ofType.get(mode);
  if (!found) {
    const names = namesOf({ type, mode });
    const isOf = (list: readonly string[]): boolean => names.some((one) => list.includes(one));
    found = compiled.filter(({ of, except }) => isOf(of) && !isOf(except));
    ofType.set(mode, found);
  }
  return found;
};

/** What a rule may call an event: its type, and its type with its mode. */
export const namesOf = ({ type, mode }: { readonly type: EventType; readonly mode: string | null }): string[] => [
  type,
  `${type}/${mode}`,
];

/** Whether one of some entries (`act:back`, `will(act:back`) had a part in an event. */
export function hasPart({ rule }: Pick<Candidate, 'rule'>, entries: readonly string[]): boolean {
  if (!entries.length) return false;
  const whole = `${rule}/`;
  return entries.some((entry) => whole.includes(entry));
}

/**
 * Settles by who stands in it what an event is.
 * @param actorOf the actor of an id.
 * @returns for a candidate its own type and mode, or those it turns into; null where nobody does such a thing to such.
 */
export function selection(
  actorOf: (id: string) => Actor | undefined,
  are: Sorting,
): (event: Candidate) => { readonly type: EventType; readonly mode: string | null } | null {
  const isAtHome = (event: Candidate): boolean => {
    const countries = (sides: readonly Side[]) => sides.map((side) => actorOf(side.actor)?.country ?? null);
    const [own] = countries(event.actors);
    const isOwn = event.actors.every((side) => actorOf(side.actor)?.kind !== 'state');
    return isOwn && !!own && countries(event.recipients).some((country) => country === own);
  };
  const applies = ({ isHome, actor, recipient }: Pair, event: Candidate): boolean =>
    are(event.actors, actor) && are(event.recipients, recipient) && (!isHome || isAtHome(event));
  /** `Peru and Chile`, `the two sides`: a group whose members are known is as good as they. */
  const areSeveral = (sides: readonly Side[]): boolean =>
    sides.length > 1 || sides.some(({ actor }) => (actorOf(actor)?.members.length ?? 0) > 1);
  return (event) => {
    for (const {
      with: entries,
      without,
      about,
      by,
      exceptBy,
      unless,
      isAlone,
      isLoose,
      status,
      pairs,
      turned,
    } of rulesFor(event)) {
      if ((entries && !hasPart(event, entries)) || hasPart(event, without)) continue;
      if ((isAlone && areSeveral(event.actors)) || (isLoose && !event.isLoose)) continue;
      if (status && !status.includes(event.status)) continue;
      if (about && !about.some((name) => event.isAbout(name))) continue;
      if (by && !by.some((name) => event.isBy(name))) continue;
      if (exceptBy?.some((name) => event.isBy(name))) continue;
      if (unless?.some((name) => event.isAbout(name))) continue;
      if (pairs.some((pair) => applies(pair, event))) return turned;
    }
    return event;
  };
}
