import { queryOptions } from '@tanstack/react-query';
import type { LedgerEvent } from './answers';
import { type Answer, type Routes, server } from './server';

/** What is new, what disagrees, what waits for review. */
export type DeskAnswer = Omit<Answer<Routes['desk']>, 'disagreeing'> & {
  readonly disagreeing: readonly LedgerEvent[];
};

export const desk = queryOptions({
  queryKey: ['desk'],
  queryFn: ({ signal }) => server.desk({}, { signal }) as Promise<DeskAnswer>,
  staleTime: 5_000,
});
