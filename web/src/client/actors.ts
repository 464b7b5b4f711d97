import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { server } from './server';

/** Which actors are asked for, as an address has them. */
export interface ActorsAsked {
  readonly q?: string;
  readonly kind?: string;
  readonly country?: string;
  readonly sector?: string;
}

/** Actors that match, those of most documents first. */
export const actorPages = (asked: ActorsAsked) =>
  infiniteQueryOptions({
    queryKey: ['actors', 'pages', asked],
    queryFn: ({ pageParam, signal }) => server.actors({ ...asked, limit: 60, after: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Whom somebody may mean who has typed the beginning of a name. */
export const actorsNamed = (q: string) =>
  queryOptions({
    queryKey: ['actors', 'named', q],
    queryFn: ({ signal }) => server.actors({ q, limit: 8 }, { signal }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });

/** All that is held of an actor, asked for by id, name or ISO code. */
export const oneActor = (actor: string, limit = 30) =>
  queryOptions({
    queryKey: ['actors', 'one', actor, limit],
    queryFn: ({ signal }) => server.actor({ id: actor, limit }, { signal }),
  });

export const actorMonths = (actor: string) =>
  queryOptions({
    queryKey: ['actors', 'months', actor],
    queryFn: ({ signal }) => server.actorMonths({ id: actor }, { signal }),
  });
