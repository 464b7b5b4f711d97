import type { Entry, Official, Term } from '../../knowledge/index.js';
import type { ActorKind, MentionForm, Sector } from '../../record/index.js';
import type { Name } from '../cast.js';
import type { TermWords } from './terms.js';

/** An office as a phrase names it: `Chinese ambassador to Tehran`. */
export interface OfficePhrase {
  /** Tokens `[first, last)` of the words of the office itself. */
  readonly first: number;
  readonly last: number;
  readonly title: string;
  readonly level: string;
  readonly sectors: readonly Sector[];
  readonly isFormer: boolean;
  /** The word that tells it as one of the past, where the title does not open with it: `former`, `then`. */
  readonly past: string | null;
  /** The words behind it that say since or until when it is held: `from 2010 to 2014`. */
  readonly term: TermWords | null;
  readonly isPlural: boolean;
  /** Its holder takes the sectors of the body it is held in. */
  readonly yieldsToBody: boolean;
}

export type Gender = 'm' | 'f' | null;
export type Role = 'subject' | 'object' | 'possessor' | 'oblique' | 'modifier';

/** A noun phrase while it is being resolved; `entity` is filled in by the sieve. */
export interface Phrase {
  head: number;
  /** Tokens `[first, last)` of the noun phrase without relative clauses, appositions and conjuncts. */
  first: number;
  last: number;
  /** Tokens `[from, to)` of the mention: the name, the nominal, the pronoun. */
  from: number;
  to: number;
  form: MentionForm;
  kind: ActorKind | 'place' | 'thing';
  name: Name | null;
  lemma: string;
  isPlural: boolean;
  /** A number before the noun: `the three countries`. */
  count: number | null;
  gender: Gender;
  isDefinite: boolean;
  isIndefinite: boolean;
  role: Role;
  sentence: number;
  /** Which quotation it stands in, -1 outside. */
  quotation: number;
  /** Country that its own words give it. */
  country: string | null;
  sectors: readonly Sector[];
  office: OfficePhrase | null;
  /** Whether it stands where a place stands: `in Beijing`. */
  isPlaceRole: boolean;
  entity: Entity | null;
}

/** An office held, as it will be recorded. */
export interface Held {
  readonly office: OfficePhrase;
  of: Entity | null;
  country: string | null;
  /** The verb by which the text says that somebody came into it, or left it. */
  change?: { readonly verb: number; readonly isEnd: boolean };
  /** Whether it is told only of whoever came in his place that he held it. */
  readonly isPassedOn?: boolean;
}

/** An actor while the document is being read. */
export interface Entity {
  readonly kind: ActorKind;
  name: string;
  readonly aliases: Set<string>;
  readonly entry: Entry | null;
  official: Official | null;
  /** The term in which an official is on the date of the document. */
  term: Term | null;
  country: string | null;
  sectors: readonly Sector[];
  members: readonly Entity[];
  readonly offices: Held[];
  readonly phrases: Phrase[];
  gender: Gender;
  /** The country of the state whose it is said to be right before its name. */
  owner: string | null;
  /** Set when this one turned out to be another. */
  same: Entity | null;
}

/** The entity that this one turned out to be. */
export function settled(entity: Entity): Entity {
  let at = entity;
  while (at.same) at = at.same;
  return at;
}
