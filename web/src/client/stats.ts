import { queryOptions } from '@tanstack/react-query';
import { server } from './server';

/** How much the ledger holds. */
export const ledgerStats = queryOptions({
  queryKey: ['stats'],
  queryFn: ({ signal }) => server.stats({}, { signal }),
});
