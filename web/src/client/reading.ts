import { queryOptions } from '@tanstack/react-query';
import type { ActorName, Reading } from './answers';
import { ask } from './ask';

interface Reviewed {
  readonly id: string;
  readonly review: string | null;
}

/** Where an event of a reading leads in the ledger. */
export interface EventLink {
  readonly event: string | null;
  readonly report: string;
  readonly review: string | null;
  /** In how many documents, and by how many independent sources, it is reported. */
  readonly documents: number;
  readonly sources: number;
  readonly disagreements: readonly { readonly words: string }[];
}

/** Where the items of a reading lead in the ledger, under their ids in the reading. */
export interface ReadingLinks {
  readonly actors: Readonly<Record<string, ActorName>>;
  readonly events: Readonly<Record<string, EventLink>>;
  readonly statements: Readonly<Record<string, Reviewed>>;
  readonly instruments: Readonly<Record<string, ActorName>>;
  /** In the order of the reading; null for one that the ledger does not keep. */
  readonly positions: readonly (Reviewed | null)[];
}

export interface ReadingAnswer {
  readonly reading: Reading;
  readonly links: ReadingLinks;
}

export const documentReading = (id: string) =>
  queryOptions({
    queryKey: ['reading', id],
    queryFn: ({ signal }) => ask<ReadingAnswer>(`/api/documents/${encodeURIComponent(id)}/reading`, {}, signal),
    staleTime: 300_000,
  });

/** A word of a sentence's tree; `head` counts in its list, -1 for the root. */
export interface TreeWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly head: number;
  readonly relation: string;
  readonly parts: readonly string[];
}

export interface Explanation {
  readonly id: string;
  readonly line: string;
  readonly because: string;
  readonly parts: readonly {
    readonly part: string;
    readonly start: number;
    readonly end: number;
    readonly words: string;
  }[];
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly words: readonly TreeWord[] }[];
}

/** Why an event, statement or position was read. */
export const explanation = (document: string, item: string) =>
  queryOptions({
    queryKey: ['explanation', document, item],
    queryFn: ({ signal }) =>
      ask<Explanation>(
        `/api/documents/${encodeURIComponent(document)}/explain/${encodeURIComponent(item)}`,
        {},
        signal,
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
