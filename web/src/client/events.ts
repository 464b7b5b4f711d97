import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type EventFilters, filterNames } from '../pages/events/filters';
import type { DecidedEvent, EventFacets, EventMap, EventMonths, EventNetwork, EventPage } from './answers';
import { type Asked, addressOf, ask } from './ask';

/** How many events come at once while a list is scrolled. */
const pageLength = 100;

/** Filters as the server takes them. */
export const askedOf = (filters: EventFilters): Asked =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = filters[name];
      if (value === undefined) return [];
      return [[name, name === 'claimed' || name === 'reviewed' ? (value === 'yes' ? 'true' : 'false') : value]];
    }),
  );

/** The same without the order, for what is counted. */
const unsorted = ({ sort: _, ...filters }: EventFilters): Asked => askedOf(filters);

/** Events that match, page after page. */
export const eventPages = (filters: EventFilters) =>
  infiniteQueryOptions({
    queryKey: ['events', 'pages', filters],
    queryFn: ({ pageParam, signal }) =>
      ask<EventPage>(
        '/api/events',
        { sort: 'newest', ...askedOf(filters), reports: 1, limit: pageLength, after: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** How many events match, by all that they can be filtered by. */
export const eventFacets = (filters: EventFilters) =>
  queryOptions({
    queryKey: ['events', 'facets', unsorted(filters)],
    queryFn: ({ signal }) => ask<EventFacets>('/api/events/facets', unsorted(filters), signal),
    placeholderData: keepPreviousData,
  });

/** One event with all its reports and the decisions about it. */
export const oneEvent = (id: string) =>
  queryOptions({
    queryKey: ['events', 'one', id],
    queryFn: ({ signal }) => ask<DecidedEvent>(`/api/events/${encodeURIComponent(id)}`, {}, signal),
  });

export const eventMonths = (filters: EventFilters) =>
  queryOptions({
    queryKey: ['events', 'months', unsorted(filters)],
    queryFn: ({ signal }) => ask<EventMonths>('/api/events/months', unsorted(filters), signal),
    placeholderData: keepPreviousData,
  });

export const eventNetwork = (filters: EventFilters, level: 'party' | 'actor', limit: number) =>
  queryOptions({
    queryKey: ['events', 'network', unsorted(filters), level, limit],
    queryFn: ({ signal }) => ask<EventNetwork>('/api/events/network', { ...unsorted(filters), level, limit }, signal),
    placeholderData: keepPreviousData,
  });

export const eventMap = (filters: EventFilters) =>
  queryOptions({
    queryKey: ['events', 'map', unsorted(filters)],
    queryFn: ({ signal }) => ask<EventMap>('/api/events/map', unsorted(filters), signal),
    placeholderData: keepPreviousData,
  });

/** Where all events that match can be had as a file, in the order in which they are shown. */
export const exportAddress = (filters: EventFilters, format: 'csv' | 'jsonl' | 'json'): string =>
  addressOf('/api/events/export', { format, sort: 'newest', ...askedOf(filters) });
