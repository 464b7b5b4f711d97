import { type Doubt, isNominal, those } from './doubt.js';

/** What doubts about an event rest on. */
export interface DoubtfulEvent {
  readonly status: string;
  /** EDTF, and the days it lies between. */
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The day it is listed under; empty where none is known. */
  readonly day?: string;
  readonly reports: number;
  readonly sources: number;
  readonly isClaimed: boolean;
  /** Whether a report gives it as the claim of a source that no actor is known for. */
  readonly isOfUnnamed: boolean;
  /** Whether all sides of its type do the same: a meeting, an agreement. */
  readonly isMutual: boolean;
  /** In what its reports differ. */
  readonly disagreements: readonly string[];
  readonly sides: readonly {
    readonly role: string;
    readonly kind: string;
    readonly party: string | null;
    readonly name?: string;
  }[];
}

const disputed: Readonly<Record<string, Doubt>> = {
  whether: { score: 0.5, reason: 'its reports differ in whether it happened' },
  actors: { score: 0.3, reason: 'its reports differ in who acted' },
  recipients: { score: 0.3, reason: 'its reports differ in who was acted upon' },
  date: { score: 0.25, reason: 'its reports differ in the date' },
  place: { score: 0.2, reason: 'its reports differ in the place' },
  count: { score: 0.15, reason: 'its reports differ in a number' },
};

const uncertain: Readonly<Record<string, Doubt>> = {
  possible: { score: 0.25, reason: 'it is told as possible only' },
  denied: { score: 0.2, reason: 'it is denied' },
  future: { score: 0.1, reason: 'it is told of the future' },
  requested: { score: 0.1, reason: 'it is asked for, not done' },
  habitual: { score: 0.1, reason: 'it is told as a habit, not as one event' },
};

/** Why an event may be other than the ledger has it. */
export function doubtsAboutEvent(event: DoubtfulEvent): Doubt[] {
  const acting = event.sides.filter(({ role }) => role === 'actor');
  const acted = event.sides.filter(({ role }) => role === 'recipient');
  const isOneSided = event.isMutual ? event.sides.length < 2 : acted.length === 0;
  const nominal = event.sides.filter(({ kind }) => isNominal(kind));
  const stateless = event.sides.filter(({ kind, party }) => kind === 'person' && party === null);
  return those(
    ...event.disagreements.map((about) => disputed[about] ?? false),
    uncertain[event.status] ?? false,
    acting.length === 0 && { score: 0.3, reason: 'nobody is named who acts' },
    isOneSided && { score: 0.15, reason: 'only one side is named' },
    nominal.length > 0 && { score: 0.2, reason: `${named(nominal, 'a side', 'is', 'are')} nobody in particular` },
    stateless.length > 0 && {
      score: 0.1,
      reason: `it is not known to whom ${named(stateless, 'a person', 'belongs', 'belong')}`,
    },
    event.isOfUnnamed && { score: 0.2, reason: 'a source that it is claimed by is no known actor' },
    event.isClaimed && { score: 0.15, reason: 'all who tell it give it as somebody’s claim' },
    event.edtf === null && {
      score: 0.1,
      reason: event.day === '' ? 'its day is not told' : 'its day is not told, but taken from the date of publication',
    },
    event.edtf !== null && event.earliest !== event.latest && { score: 0.15, reason: 'its time is told vaguely' },
    event.reports === 1 && { score: 0.15, reason: 'one report only' },
    event.reports > 1 && event.sources === 1 && { score: 0.1, reason: 'all its reports come from one source' },
  );
}

/** What hangs on an event: how strong it is by PLOVER's scale, and how widely it is told. */
export const eventWeight = ({
  score,
  documents,
  sources,
}: {
  readonly score: number;
  readonly documents: number;
  readonly sources: number;
}): number => (1 + Math.abs(score)) * (1 + Math.log2(documents) / 2 + Math.log2(sources) / 2);

/** Sides with a verb: `“officials” is`, `“officials”, “reporters” are`. */
const named = (sides: DoubtfulEvent['sides'], otherwise: string, one: string, several: string): string => {
  const names = sides.flatMap(({ name }) => (name === undefined ? [] : `“${name}”`));
  return `${names.join(', ') || otherwise} ${names.length > 1 ? several : one}`;
};
