import { queryOptions } from '@tanstack/react-query';
import type { SearchAnswer } from './answers';
import { ask } from './ask';

export const search = (q: string, limit: number) =>
  queryOptions({
    queryKey: ['search', q, limit],
    queryFn: ({ signal }) => ask<SearchAnswer>('/api/search', { q, limit, snippets: 3 }, signal),
    placeholderData: (old) => old,
  });
