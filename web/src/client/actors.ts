import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ActorAnswer, ActorMonth, ActorPage } from './answers';
import { type Asked, ask } from './ask';

/** Actors that match, those of most documents first. */
export const actorPages = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['actors', 'pages', asked],
    queryFn: ({ pageParam, signal }) =>
      ask<ActorPage>('/api/actors', { ...asked, limit: 60, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Whom somebody may mean who has typed the beginning of a name. */
export const actorsNamed = (q: string) =>
  queryOptions({
    queryKey: ['actors', 'named', q],
    queryFn: ({ signal }) => ask<ActorPage>('/api/actors', { q, limit: 8 }, signal),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });

/** All that is held of an actor, asked for by id, name or ISO code. */
export const oneActor = (actor: string, limit = 30) =>
  queryOptions({
    queryKey: ['actors', 'one', actor, limit],
    queryFn: ({ signal }) => ask<ActorAnswer>(`/api/actors/${encodeURIComponent(actor)}`, { limit }, signal),
  });

export const actorMonths = (actor: string) =>
  queryOptions({
    queryKey: ['actors', 'months', actor],
    queryFn: ({ signal }) =>
      ask<{ readonly months: readonly ActorMonth[] }>(`/api/actors/${encodeURIComponent(actor)}/months`, {}, signal),
  });
