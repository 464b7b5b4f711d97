import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Citation, LedgerEvent, LedgerPosition, LedgerStatement } from './answers';
import { ask } from './ask';

/** An entry in doubt, with the reasons of the doubt and the words around it. */
export type ReviewItem = {
  readonly id: string;
  readonly doubt: { readonly score: number; readonly reasons: readonly string[] };
  /** The paragraph or so in which it stands. */
  readonly context: Citation;
} & (
  | { readonly kind: 'event'; readonly item: LedgerEvent }
  | { readonly kind: 'statement'; readonly item: LedgerStatement }
  | { readonly kind: 'position'; readonly item: LedgerPosition }
);

interface ReviewPage {
  readonly items: readonly ReviewItem[];
  readonly next: string | null;
  /** How many wait. */
  readonly waiting: number;
}

/** What waits to be decided, the most doubtful and weighty first. */
export const reviewQueue = (kind: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['review', kind ?? 'all'],
    queryFn: ({ pageParam, signal }) => ask<ReviewPage>('/api/review', { kind, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    // the queue stays as it is while one works through it
    staleTime: 60_000,
  });
