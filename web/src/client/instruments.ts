import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { InstrumentDossier, InstrumentPage } from './answers';
import { type Asked, ask } from './ask';

/** Instruments that match, those of most documents first. */
export const instrumentPages = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['instruments', 'pages', asked],
    queryFn: ({ pageParam, signal }) =>
      ask<InstrumentPage>('/api/instruments', { ...asked, limit: 60, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** All that is held of an instrument, asked for by id or name. */
export const oneInstrument = (instrument: string, limit = 60) =>
  queryOptions({
    queryKey: ['instruments', 'one', instrument, limit],
    queryFn: ({ signal }) =>
      ask<InstrumentDossier>(`/api/instruments/${encodeURIComponent(instrument)}`, { limit }, signal),
  });
