import type { ActorKind, Sector } from '../record/index.js';
import type { Entry } from './entry.js';
import { entry } from './gazetteer.js';
import { bodyOf, type Official, type Term, termAt } from './officials/index.js';
import type { Part } from './parts.js';
import { type Segment, segmentsOf } from './segments.js';

/** What an actor phrase says of its actor; null is what it does not say. */
export interface Description {
  readonly name: string | null;
  readonly kind: ActorKind | null;
  readonly country: string | null;
  readonly sectors: readonly Sector[];
  readonly office: string | null;
}

/** Where an actor is at home: *farmers in Ukraine*; the ambassador *to* China is not of China. */
const homes = new Set(['of', 'in', 'from', 'at', 'inside', 'across', 'near', 'for']);
/** Joints to the body that an office is held in. */
const bodyJoints = new Set(['of', 'for', 'from', 'at', 'in']);

type NamePart = Extract<Part, { is: 'name' }>;

/**
 * Codes a whole actor phrase (*the former Iranian foreign minister*): whom it names, the state the actor belongs to, the
 * sectors, the office. `date` (EDTF day) is when; it decides which term of an official counts. The head of the phrase
 * decides the sector; an office is governmental unless the body it is held in says otherwise.
 */
export function describe(words: readonly string[], date: string | null = null): Description {
  const [head, ...complements] = segmentsOf(words) as [Segment, ...Segment[]];
  const { parts } = head;
  const official = officialOf(parts, date);
  const term = official && heldAt(official, date);
  const office = parts.find((part) => part.is === 'office');
  const entryPart = parts.find((part): part is NamePart => part.is === 'name' && !isOrigin(part));
  return {
    name: official?.name ?? personName(parts) ?? thingName(parts, entryPart?.entry),
    kind: kindOf(parts, official, entryPart?.entry),
    country:
      originOf(parts) ??
      stateOf(term) ??
      branchOf(entryPart?.entry, complements) ??
      bodyCountry(parts) ??
      homeOf(parts, complements),
    sectors: sectorsOf(parts, complements, term),
    office: office?.office.title ?? (term?.hasEnded ? null : term?.title) ?? null,
  };
}

/** A state or people in the words before the head: *Iranian*, *Iran's*. */
const isOrigin = ({ entry: named }: NamePart): boolean =>
  named.kind === 'state' || named.kind === 'group' || named.kind === 'place';

function officialOf(parts: readonly Part[], date: string | null): Official | null {
  const at = parts.findIndex((part) => part.is === 'official');
  const part = parts[at];
  if (part?.is !== 'official' || isName(parts[at - 1]) || isName(parts[at + 1])) return null;
  const origin = originOf(parts);
  const among = part.officials.filter((one) => !origin || one.terms.some(({ country }) => country === origin));
  const serving = date ? among.find((one) => one.terms.some((term) => runs(term, date))) : undefined;
  return (part.officials.length > 1 ? serving : undefined) ?? among[0] ?? (origin ? null : (part.officials[0] ?? null));
}

interface Held extends Term {
  /** Held before the date, and no office since. */
  readonly hasEnded: boolean;
}

/** The term that ran on the date, else the one that ended last before it, else the first of those to come. */
function heldAt(official: Official, date: string | null): Held | null {
  const term = termAt(official, date);
  if (term) return { ...term, hasEnded: false };
  const ended = official.terms.filter(({ to }) => date !== null && to !== null && to < date);
  const last = ended.sort((a, b) => (a.to! < b.to! ? 1 : -1))[0];
  return last ? { ...last, hasEnded: true } : null;
}

/** The state of a term; terms in international bodies have none. */
const stateOf = (term: Term | null): string | null => (term && bodyOf(term.country) === null ? term.country : null);

const runs = (term: Term, date: string): boolean => term.from <= date && (term.to === null || date <= term.to);

/**
 * A capital that nothing is known of, a surname of another, or a particle: part of a longer personal name, as a rule.
 */
const isName = (part: Part | undefined): boolean =>
  part?.is === 'unknown' ||
  part?.is === 'official' ||
  (part?.is === 'word' && /^(?:al|el|bin|ibn|van|von|der|de|da|dos)$/.test(part.word));

/** The state that an adjective or a name before the head gives: *Iranian*, *Chile’s*. */
function originOf(parts: readonly Part[]): string | null {
  for (const part of parts) {
    if (part.is === 'owner' && part.country) return part.country;
    if (part.is !== 'name' || !part.entry.country) continue;
    if (part.entry.kind === 'state' || part.entry.kind === 'group') return part.entry.country;
  }
  return null;
}

/** The state of a body or place in the head: *Hamas*, *Kano State*. */
function bodyCountry(parts: readonly Part[]): string | null {
  for (const part of parts) if (part.is === 'name' && part.entry.country) return part.entry.country;
  return null;
}

/** The state of a body that has the name of another's: *the Anglican Church of Uganda*. */
function branchOf(body: Entry | undefined, complements: readonly Segment[]): string | null {
  const [first] = complements;
  return body?.kind === 'organisation' && first?.joint === 'of' ? originOf(first.parts) : null;
}

/** The state that a complement puts the actor in; an international body is at home nowhere. */
function homeOf(parts: readonly Part[], complements: readonly Segment[]): string | null {
  const isInternational = parts.some((part) => sectorsOfPart(part).some((code) => code === 'IGO' || code === 'NGO'));
  if (isInternational) return null;
  for (const { joint, parts: within } of complements) {
    if (!joint || !homes.has(joint)) continue;
    const found = originOf(within) ?? bodyCountry(within);
    if (found) return found;
  }
  return null;
}

function sectorsOfPart(part: Part): readonly Sector[] {
  if (part.is === 'name') return part.entry.sectors;
  if (part.is === 'office') return part.office.sectors;
  return part.is === 'noun' ? part.noun.sectors : [];
}

/** The sectors of the body that is named in some parts: an organisation, else a noun for one. */
function bodySectors(parts: readonly Part[]): readonly Sector[] | null {
  for (const part of parts) if (part.is === 'name' && part.entry.sectors.length) return part.entry.sectors;
  const nouns = parts.filter((part) => part.is === 'noun');
  const noun = nouns.find((part) => !part.noun.yields) ?? nouns[0];
  return noun ? noun.noun.sectors : null;
}

function sectorsOf(parts: readonly Part[], complements: readonly Segment[], term: Held | null): readonly Sector[] {
  const office = parts.find((part) => part.is === 'office')?.office;
  if (office?.isFormer) return office.sectors;
  if (office && !office.yieldsToBody) return isInternational(office, parts, complements) ? ['IGO'] : office.sectors;
  if (office) {
    const others = parts.filter((part) => part.is !== 'office');
    const within = complements.filter(({ joint }) => joint && bodyJoints.has(joint));
    for (const body of [others, ...within.map((segment) => segment.parts)]) {
      const sectors = bodySectors(body);
      if (sectors) return sectors;
    }
    return term && !term.hasEnded ? sectorsAt(term) : office.sectors;
  }
  if (term) return sectorsAt(term);
  return familySectors(parts, complements) ?? headSectors(parts);
}

/** Whether a civil office is one of an international body: *the inspectors of the IAEA*. */
const isInternational = (
  { level }: { level: string },
  parts: readonly Part[],
  complements: readonly Segment[],
): boolean =>
  level !== 'military' &&
  [parts, ...complements.filter(({ joint }) => joint && bodyJoints.has(joint)).map((segment) => segment.parts)].some(
    (within) => within.some((part) => part.is === 'name' && part.entry.sectors.includes('IGO')),
  );

/** Who held an office is of the elite, unless it was no office of the state. */
const sectorsAt = (term: Held): readonly Sector[] =>
  term.hasEnded && !['PTY', 'REB', 'OPP', 'REL', 'SOC', 'BUS', 'CRM', 'PRM'].includes(term.sector)
    ? ['ELI']
    : [term.sector];

/** PLOVER counts the families of those who hold or held an office among the elite. */
function familySectors(parts: readonly Part[], complements: readonly Segment[]): readonly Sector[] | null {
  const noun = parts.findLast((part) => part.is === 'noun')?.noun;
  if (!noun?.ofOfficial) return null;
  const isPublic = (part: Part): boolean =>
    part.is === 'owner' || part.is === 'official' || (part.is === 'office' && part.office.level !== 'military');
  const of = complements.find(({ joint }) => joint === 'of');
  return parts.some(isPublic) || of?.parts.some(isPublic) ? noun.ofOfficial : null;
}

/** The sectors of a phrase without an office: its last noun decides, unless it yields to a body named before it. */
function headSectors(parts: readonly Part[]): readonly Sector[] {
  const nouns = parts.filter((part) => part.is === 'noun').map((part) => part.noun);
  const named = parts.find((part): part is NamePart => part.is === 'name' && part.entry.sectors.length > 0)?.entry;
  const last = nouns.at(-1);
  if (last && named?.sectors.some((code) => manned.has(code)) && last.sectors.includes('LAB')) return named.sectors;
  // *African Union troops* are soldiers of an international body.
  if (last?.sectors.includes('MIL') && named?.sectors.includes('IGO')) return [...last.sectors, 'IGO'];
  if (last && !(last.yields && named)) {
    const body = last.yields
      ? nouns.findLast(({ sectors }) => sectors.some((code) => armedOrPolitical.has(code)))
      : null;
    return body?.sectors ?? (isOfState(parts) ? last.ofState : null) ?? last.sectors;
  }
  if (named) return isRuling(parts) && named.sectors.includes('PTY') ? ['GOV', 'PTY'] : named.sectors;
  const only = parts.filter((part): part is NamePart => part.is === 'name').at(-1);
  if (only?.entry.isMetonym) return ['GOV'];
  const isPeople = (part: Part) => part.is === 'name' && (part.form === 'demonym' || part.entry.kind === 'group');
  return parts.some(isPeople) ? ['CVL'] : [];
}

const isOfState = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.is === 'name' && part.entry.kind === 'state');

/** Bodies whose workers are their people, no workforce: *Red Cross workers*, *BJP workers*; not *Amazon workers*. */
const manned = new Set<Sector>(['PTY', 'NGO', 'SOC', 'IGO', 'REL', 'MED', 'OPP']);

/** Bodies whose name counts more than that of their people: *rebel fighters*, *opposition supporters*; not *school children*. */
const armedOrPolitical = new Set<Sector>(['MIL', 'COP', 'SPY', 'REB', 'PRM', 'OPP', 'PTY', 'CRM']);

const isRuling = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.is === 'word' && /^(?:ruling|governing)$/i.test(part.word));

/** Capitals of which nothing else is known, beside an office: `President Jane Roe`. */
function personName(parts: readonly Part[]): string | null {
  if (!parts.some((part) => part.is === 'office')) return null;
  const words = parts.filter((part) => part.is === 'unknown').map((part) => part.word);
  return words.length ? words.join(' ') : null;
}

function thingName(parts: readonly Part[], named: Entry | undefined): string | null {
  if (named)
    return parts.some((part) => part.is === 'office' || (part.is === 'noun' && part.noun.isHuman)) ? null : named.name;
  const [only, ...others] = parts.filter((part) => part.is !== 'word');
  if (only?.is !== 'name' || others.length || only.form !== 'name') return null;
  return only.entry.isMetonym ? (entry(only.entry.country ?? '')?.name ?? only.entry.name) : only.entry.name;
}

function kindOf(parts: readonly Part[], official: Official | null, named: Entry | undefined): ActorKind | null {
  if (official || personName(parts)) return 'person';
  const office = parts.find((part) => part.is === 'office');
  if (office) return office.office.isPlural ? 'group' : 'office';
  const noun = parts.findLast((part) => part.is === 'noun');
  if (noun) return noun.noun.isHuman ? (noun.isPlural ? 'group' : 'person') : 'organisation';
  if (named) return named.kind === 'place' ? null : named.kind;
  const only = parts.find((part): part is NamePart => part.is === 'name');
  if (!only) return null;
  if (only.form === 'demonym' || only.entry.kind === 'group') return 'group';
  return only.entry.kind === 'state' || only.entry.isMetonym ? 'state' : null;
}
