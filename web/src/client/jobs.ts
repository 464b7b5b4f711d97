import { queryOptions } from '@tanstack/react-query';
import { ask, tell } from './ask';
import { answerOf } from './problem';

/** What became of one document. */
export interface JobOutcome {
  /** File name or address. */
  readonly origin: string;
  readonly outcome: 'new' | 'known' | 'another origin' | 'read anew' | 'passed over' | 'failed';
  /** Its id in the ledger; null where it could not be read. */
  readonly document: string | null;
  readonly characters: number;
  /** Why it could not be read. */
  readonly error: string | null;
}

export interface Job {
  readonly id: string;
  /** What it takes in, in words. */
  readonly of: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly asked: string;
  readonly ended: string | null;
  readonly done: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Why the whole job failed. */
  readonly error: string | null;
}

export interface JobAnswer extends Job {
  readonly outcomes: readonly JobOutcome[];
}

export const isOver = ({ state }: Job): boolean => state !== 'waiting' && state !== 'running';

export const jobs = queryOptions({
  queryKey: ['jobs'],
  queryFn: ({ signal }) => ask<{ readonly jobs: readonly Job[] }>('/api/jobs', {}, signal),
  staleTime: 0,
});

export const job = (id: string) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: ({ signal }) => ask<JobAnswer>(`/api/jobs/${encodeURIComponent(id)}`, {}, signal),
    staleTime: 0,
  });

export const takeInText = (text: string, told: { title?: string; source?: string; published?: string }): Promise<Job> =>
  tell('/api/jobs', { text, ...told });

export const takeInAddress = (url: string): Promise<Job> => tell('/api/jobs', { url });

export function takeInFiles(files: readonly File[]): Promise<Job> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  return answerOf(fetch('/api/jobs', { method: 'POST', body: form }));
}

export const cancelJob = (id: string): Promise<Job> =>
  answerOf(fetch(`/api/jobs/${encodeURIComponent(id)}`, { method: 'DELETE' }));

/** Where the progress of a job is told as it happens, as server-sent events. */
export const progressOf = (id: string): string => `/api/jobs/${encodeURIComponent(id)}/progress`;
