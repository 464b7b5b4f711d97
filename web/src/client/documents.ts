import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from './ask';

/** A document of the ledger, without its text. */
export interface DocumentCard {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly origin: string;
  readonly language: string;
  readonly characters: number;
  readonly engine: string;
  readonly events: number;
  readonly statements: number;
  /** The document whose text this one repeats. */
  readonly copyOf: string | null;
}

export interface DocumentFilters {
  readonly q?: string | undefined;
  readonly source?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly sort?: string | undefined;
}

interface DocumentPage {
  readonly documents: readonly DocumentCard[];
  readonly next: string | null;
}

export interface DocumentAnswer extends DocumentCard {
  readonly origins: readonly {
    origin: string;
    title: string | null;
    source: string | null;
    published: string | null;
  }[];
}

export const documents = (filters: DocumentFilters) =>
  infiniteQueryOptions({
    queryKey: ['documents', filters],
    queryFn: ({ pageParam, signal }) =>
      ask<DocumentPage>('/api/documents', { ...filters, limit: 100, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const documentCard = (id: string) =>
  queryOptions({
    queryKey: ['documents', id],
    queryFn: ({ signal }) => ask<DocumentAnswer>(`/api/documents/${encodeURIComponent(id)}`, {}, signal),
  });
