import type { Fact } from '../../procedures/index.js';
import type { Citation } from '../queries/citation.js';

/** What a document would add to a procedure, if a person agrees. */
export interface Proposal {
  /** `PROCEDURE/WHAT:DOCUMENT@START-END`: made of what it names and of where the words stand, so that it outlasts a new reading. */
  readonly id: string;
  readonly procedure: string;
  /** An act that happened, a premise that somebody holds or denies, or a reading that somebody shares. */
  readonly kind: 'act' | 'premise' | 'reading';
  /** For an act: the fact that it would be. */
  readonly fact: Fact | null;
  /** For a premise or reading: who holds it, by code of state. */
  readonly holders: readonly string[];
  readonly premise: { readonly id: string; readonly stance: 'held' | 'denied' } | null;
  /** The readings that it goes with. */
  readonly readings: readonly string[];
  /** The day of the words, where it is known. */
  readonly day: string | null;
  /** The sentence. */
  readonly start: number;
  readonly end: number;
  /** Why it is proposed. */
  readonly reasons: readonly string[];
  /** Why it may be otherwise; empty where nothing speaks against it. It waits for a person all the same. */
  readonly doubts: readonly string[];
}

/** A proposal with its words and what people decided of it. */
export interface Binding extends Omit<Proposal, 'start' | 'end'> {
  readonly evidence: Citation;
  readonly review: 'accepted' | 'rejected' | null;
}

/** Where a binding stands and what it binds. */
export interface BindingId {
  readonly procedure: string;
  readonly what: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

export const bindingId = ({ procedure, what, document, start, end }: BindingId): string =>
  `${procedure}/${what}:${document}@${start}-${end}`;

/** The inverse of {@link bindingId}; null for what is none. */
export function parseBindingId(id: string): BindingId | null {
  const match = /^([\w+-]+)\/([\w+.-]+):([0-9a-f]{16})@(\d+)-(\d+)$/.exec(id);
  if (!match) return null;
  const [, procedure, what, document, start, end] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { procedure, what, document, start: Number(start), end: Number(end) };
}
