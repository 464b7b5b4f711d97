import { queryOptions } from '@tanstack/react-query';
import { server } from './server';

export type { NewDecision } from './server';

/** All decisions of people, in the order in which they were taken. */
export const decisions = queryOptions({
  queryKey: ['decisions'],
  queryFn: ({ signal }) => server.decisions({}, { signal }),
});

export const agreement = queryOptions({
  queryKey: ['decisions', 'agreement'],
  queryFn: ({ signal }) => server.agreement({}, { signal }),
});
