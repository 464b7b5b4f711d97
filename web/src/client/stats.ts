import { queryOptions } from '@tanstack/react-query';
import { server } from './server';

/** How much the ledger holds. */
export const ledgerStats = queryOptions({
  queryKey: ['stats'],
  queryFn: ({ signal }) => server.stats({}, { signal }),
});

/** The codes that stand in answers; they are the same as long as the program is. */
export const codes = queryOptions({
  queryKey: ['codes'],
  queryFn: ({ signal }) => server.knowledge({}, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
