import { queryOptions } from '@tanstack/react-query';
import type { Stats } from './answers';
import { ask } from './ask';

/** How much the ledger holds. */
export const ledgerStats = queryOptions({
  queryKey: ['stats'],
  queryFn: ({ signal }) => ask<Stats>('/api/stats', {}, signal),
});
