import { infiniteQueryOptions } from '@tanstack/react-query';
import { type Answer, type Routes, server } from './server';

/** An entry in doubt, with the reasons of the doubt and the words around it. */
export type ReviewItem = Answer<Routes['review']>['items'][number];

/** What waits to be decided, the most doubtful and weighty first. */
export const reviewQueue = (kind: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['review', kind ?? 'all'],
    queryFn: ({ pageParam, signal }) => server.review({ kind, after: pageParam, limit: 50 }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    // the queue stays as it is while one works through it
    staleTime: 60_000,
  });
