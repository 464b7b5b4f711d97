import { queryOptions } from '@tanstack/react-query';
import { type Answer, type Explanation, type Routes, server } from './server';

/** A document with all that was read in it, and where each item leads in the ledger. */
export type ReadingAnswer = Answer<Routes['reading']>;
/** Where an event of a reading leads in the ledger. */
export type EventLink = ReadingAnswer['links']['events'][string];
export type TreeWord = Explanation['sentences'][number]['words'][number];
export type { Explanation };

export const documentReading = (id: string) =>
  queryOptions({
    queryKey: ['reading', id],
    queryFn: ({ signal }) => server.reading({ id }, { signal }),
    staleTime: 300_000,
  });

/** Why an event, statement or position was read. */
export const explanation = (document: string, item: string) =>
  queryOptions({
    queryKey: ['explanation', document, item],
    queryFn: ({ signal }) => server.explanation({ id: document, item }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
