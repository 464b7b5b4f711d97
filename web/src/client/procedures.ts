import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answer, Routes } from './server';
import { server } from './server';

export type ProcedureAnswer = Answer<Routes['procedure']>;
export type ProcedureBinding = ProcedureAnswer['bindings'][number];
export type ProcedureLane = ProcedureAnswer['lanes'][number];
export type ProcedureStatus = ProcedureAnswer['statuses'][number];
export type ProcedureFact = ProcedureAnswer['facts'][number];
export type ProcedureReason = ProcedureStatus['matters'][number]['because'][number];

/** The procedures of an instrument. */
export const proceduresOf = (instrument: string) =>
  queryOptions({
    queryKey: ['procedures', 'of', instrument],
    queryFn: ({ signal }) => server.procedures({ instrument }, { signal }),
  });

/** A procedure on a day, by all readings. */
export const oneProcedure = (id: string, asOf: string) =>
  queryOptions({
    queryKey: ['procedures', 'one', id, asOf],
    queryFn: ({ signal }) => server.procedure({ id, asOf }, { signal }),
    placeholderData: keepPreviousData,
  });
