import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { PositionPage, StatementPage } from './answers';
import { type Asked, ask } from './ask';

/** The latest statements that match. */
export const statementsAsked = (asked: Asked) =>
  queryOptions({
    queryKey: ['statements', asked],
    queryFn: ({ signal }) => ask<StatementPage>('/api/statements', { sort: 'newest', ...asked }, signal),
    placeholderData: keepPreviousData,
  });

/** The latest positions that match. */
export const positionsAsked = (asked: Asked) =>
  queryOptions({
    queryKey: ['positions', asked],
    queryFn: ({ signal }) => ask<PositionPage>('/api/positions', { sort: 'newest', ...asked }, signal),
    placeholderData: keepPreviousData,
  });
