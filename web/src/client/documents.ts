import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { server } from './server';

export type { DocumentCard } from './server';

export const documentOrders = ['newest', 'oldest', 'latest'] as const;
type Order = (typeof documentOrders)[number];

export interface DocumentFilters {
  readonly q?: string | undefined;
  readonly source?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly sort?: string | undefined;
}

export const documents = ({ sort, ...filters }: DocumentFilters) =>
  infiniteQueryOptions({
    queryKey: ['documents', filters, sort],
    queryFn: ({ pageParam, signal }) =>
      server.documents(
        { ...filters, sort: documentOrders.find((one): one is Order => one === sort), limit: 100, after: pageParam },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const documentCard = (id: string) =>
  queryOptions({
    queryKey: ['documents', id],
    queryFn: ({ signal }) => server.document({ id }, { signal }),
  });
