import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { server } from './server';

/** Instruments that match, those of most documents first. */
export const instrumentPages = (asked: { readonly q?: string; readonly kind?: string }) =>
  infiniteQueryOptions({
    queryKey: ['instruments', 'pages', asked],
    queryFn: ({ pageParam, signal }) => server.instruments({ ...asked, limit: 60, after: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** All that is held of an instrument, asked for by id or name. */
export const oneInstrument = (instrument: string, limit = 60) =>
  queryOptions({
    queryKey: ['instruments', 'one', instrument, limit],
    queryFn: ({ signal }) => server.instrument({ id: instrument, limit }, { signal }),
  });
