import type { Actor, InstrumentKind, MentionForm, Place, Span } from '../record/index.js';

/** A name in the text: tokens `[first, last)`, what it names, and the entry of `knowledge/` it was found in. */
export interface Name extends Span {
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'organisation' | 'state' | 'place' | 'group' | 'bloc' | 'instrument' | 'other';
  /** Id of the entry in `knowledge/`, or null for a name it does not hold. */
  readonly entry: string | null;
}

/** A span that refers to an actor or place (or both: a metonym), seen from the tree. */
export interface Reference extends Span {
  /** Index of the token that heads it. */
  readonly head: number;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
  /** Id in `cast.actors`, or null where it refers to a place alone. */
  readonly actor: string | null;
  /** Id in `cast.places`, or null. */
  readonly place: string | null;
}

/** Who and what the document speaks of. */
export interface Cast {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** In the order of the text. */
  readonly references: readonly Reference[];
  /** The reference whose head is this token, or null. An apposition's words lead to the same actor as its head. */
  referenceAt(token: number): Reference | null;
}

/** An instrument seen from the tree. */
export interface InstrumentReference extends Span {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
  readonly instrument: string;
}

export type { InstrumentKind };
