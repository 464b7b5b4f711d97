import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Answer, type Routes, server } from './server';

export type SearchAnswer = Answer<Routes['search']>;

export const search = (q: string, limit: number) =>
  queryOptions({
    queryKey: ['search', q, limit],
    queryFn: ({ signal }) => server.search({ q, limit, snippets: 3 }, { signal }),
    placeholderData: keepPreviousData,
  });
