import { queryOptions } from '@tanstack/react-query';
import type { LedgerEvent } from './answers';
import { ask } from './ask';
import type { DocumentCard } from './documents';

/** What is new, what disagrees, what waits for review. */
export interface DeskAnswer {
  readonly counts: Readonly<
    Record<
      'documents' | 'events' | 'statements' | 'positions' | 'actors' | 'instruments' | 'decisions' | 'disagreeing',
      number
    >
  >;
  readonly latest: readonly DocumentCard[];
  readonly disagreeing: readonly LedgerEvent[];
  readonly toReview?: number;
}

export const desk = queryOptions({
  queryKey: ['desk'],
  queryFn: ({ signal }) => ask<DeskAnswer>('/api/desk', {}, signal),
  staleTime: 5_000,
});
