import { queryOptions } from '@tanstack/react-query';
import { type Job, server } from './server';

export type { Job, JobOutcome } from './server';

export const isOver = ({ state }: Job): boolean => state !== 'waiting' && state !== 'running';

export const jobs = queryOptions({
  queryKey: ['jobs'],
  queryFn: ({ signal }) => server.jobs({}, { signal }),
  staleTime: 0,
});

export const job = (id: string) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: ({ signal }) => server.job({ id }, { signal }),
    staleTime: 0,
  });

/** Where the progress of a job is told as it happens, as server-sent events. */
export const progressOf = (id: string): string => server.address('/api/jobs/{id}/progress', { id });
