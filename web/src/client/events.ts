import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { EventFilters } from '../pages/events/filters';
import { server } from './server';

/** How many events come at once while a list is scrolled. */
const pageLength = 100;

type Asked = Parameters<typeof server.eventFacets>[0] & {};

/** Filters as the server takes them. */
export const askedOf = ({ sort: _, claimed, reviewed, documents, ...filters }: EventFilters): Asked => ({
  ...filters,
  ...(claimed && { claimed: claimed === 'yes' ? 'true' : 'false' }),
  ...(reviewed && { reviewed: reviewed === 'yes' ? 'true' : 'false' }),
  ...(documents && { documents: Number(documents) }),
});

const orderOf = ({ sort }: EventFilters) => (sort === 'oldest' ? 'oldest' : 'newest');

/** Events that match, page after page. */
export const eventPages = (filters: EventFilters) =>
  infiniteQueryOptions({
    queryKey: ['events', 'pages', filters],
    queryFn: ({ pageParam, signal }) =>
      server.events(
        { ...askedOf(filters), sort: orderOf(filters), reports: 1, limit: pageLength, after: pageParam },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** How many events match, by all that they can be filtered by. */
export const eventFacets = (filters: EventFilters) =>
  queryOptions({
    queryKey: ['events', 'facets', askedOf(filters)],
    queryFn: ({ signal }) => server.eventFacets(askedOf(filters), { signal }),
    placeholderData: keepPreviousData,
  });

/** One event with all its reports and the decisions about it. */
export const oneEvent = (id: string) =>
  queryOptions({
    queryKey: ['events', 'one', id],
    queryFn: ({ signal }) => server.event({ id }, { signal }),
  });

export const eventMonths = (filters: EventFilters) =>
  queryOptions({
    queryKey: ['events', 'months', askedOf(filters)],
    queryFn: ({ signal }) => server.eventMonths(askedOf(filters), { signal }),
    placeholderData: keepPreviousData,
  });

export const eventNetwork = (filters: EventFilters, level: 'party' | 'actor', limit: number) =>
  queryOptions({
    queryKey: ['events', 'network', askedOf(filters), level, limit],
    queryFn: ({ signal }) => server.eventNetwork({ ...askedOf(filters), level, limit }, { signal }),
    placeholderData: keepPreviousData,
  });

export const eventMap = (filters: EventFilters) =>
  queryOptions({
    queryKey: ['events', 'map', askedOf(filters)],
    queryFn: ({ signal }) => server.eventMap(askedOf(filters), { signal }),
    placeholderData: keepPreviousData,
  });

/** Where all events that match can be had as a file, in the order in which they are shown. */
export const exportAddress = (filters: EventFilters, format: 'csv' | 'jsonl' | 'json'): string =>
  server.address('/api/events/export', { format, ...askedOf(filters), sort: orderOf(filters) });
