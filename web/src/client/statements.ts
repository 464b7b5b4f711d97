import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { server } from './server';

/** The latest statements that match. */
export const statementsAsked = (asked: Parameters<typeof server.statements>[0]) =>
  queryOptions({
    queryKey: ['statements', asked],
    queryFn: ({ signal }) => server.statements({ sort: 'newest', ...asked }, { signal }),
    placeholderData: keepPreviousData,
  });

/** The latest positions that match. */
export const positionsAsked = (asked: Parameters<typeof server.positions>[0]) =>
  queryOptions({
    queryKey: ['positions', asked],
    queryFn: ({ signal }) => server.positions({ sort: 'newest', ...asked }, { signal }),
    placeholderData: keepPreviousData,
  });
