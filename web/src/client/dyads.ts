import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { server } from './server';

/** Days between which something is asked for, as an address has them. */
export interface Range {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Pairs of parties, the busiest first. */
export const dyadPages = (party: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['dyads', 'pages', party],
    queryFn: ({ pageParam, signal }) => server.dyads({ with: party, limit: 60, after: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** What lies between two parties, with `limit` entries of each list. */
export const oneDyad = (first: string, second: string, { since, until }: Range, limit: number) =>
  queryOptions({
    queryKey: ['dyads', 'one', first, second, since, until, limit],
    queryFn: ({ signal }) => server.dyad({ a: first, b: second, since, until, limit }, { signal }),
    placeholderData: keepPreviousData,
  });

/** The events between two parties as points in time. */
export const dyadDots = (first: string, second: string, { since, until }: Range) =>
  queryOptions({
    queryKey: ['dyads', 'dots', first, second, since, until],
    queryFn: ({ signal }) => server.dyadDots({ a: first, b: second, since, until }, { signal }),
    placeholderData: keepPreviousData,
  });
