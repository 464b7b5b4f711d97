import { z } from '@hono/zod-openapi';
import { list } from './asked.js';
import { get, post, remove } from './route.js';

/** What became of one document. */
export const JobOutcome = z
  .object({
    /** File name or address. */
    origin: z.string(),
    outcome: z.enum(['new', 'known', 'another origin', 'read anew', 'passed over', 'failed']),
    /** Its id in the ledger; null where it could not be read. */
    document: z.string().nullable(),
    characters: z.int(),
    /** Why it could not be read. */
    error: z.string().nullable(),
  })
  .readonly()
  .openapi('JobOutcome');
export type JobOutcome = z.output<typeof JobOutcome>;

export const Job = z
  .object({
    id: z.string(),
    /** What it takes in, in words. */
    of: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    /** Instants, ISO 8601 in UTC. */
    asked: z.string(),
    started: z.string().nullable(),
    ended: z.string().nullable(),
    done: z.int(),
    characters: z.int(),
    counts: z.record(z.string(), z.int()).readonly(),
    /** Why the whole job failed. */
    error: z.string().nullable(),
  })
  .readonly()
  .openapi('Job');
export type Job = z.output<typeof Job>;

/** What an event source at a job's progress is told: how far it is, what became of a document, and that it has ended. */
export type JobProgress =
  | { readonly event: 'progress'; readonly data: Job }
  | { readonly event: 'outcome'; readonly data: JobOutcome }
  | { readonly event: 'done'; readonly data: Job };

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((value) => !Number.isNaN(Date.parse(value)), 'no such day')
  .nullish();

/** A text that was pasted, or the address of a page or feed. */
export const NewJob = z
  .union([
    z.strictObject({
      text: z.string().min(1).max(20_000_000),
      title: z.string().max(500).nullish(),
      source: z.string().max(200).nullish(),
      published: day,
    }),
    z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2000), published: day }),
  ])
  .openapi('NewJob');
export type NewJob = z.output<typeof NewJob>;

const jobNamed = z.strictObject({ id: z.string().min(1).max(40) });

export const jobRoutes = {
  jobs: get({
    path: '/api/jobs',
    about: 'jobs',
    summary: 'What was taken in since the server was started, the newest first',
    answer: z.object({ jobs: list(Job) }).readonly(),
  }),
  job: get({
    path: '/api/jobs/{id}',
    about: 'jobs',
    summary: 'One job with the outcomes of its documents; the latest where there are many',
    params: jobNamed,
    answer: Job.unwrap()
      .extend({ outcomes: list(JobOutcome) })
      .readonly(),
  }),
  ingest: post({
    path: '/api/jobs',
    about: 'jobs',
    summary: 'Take in a text, or what is at an address; files come as multipart/form-data',
    status: 202,
    body: NewJob,
    answer: Job,
  }),
  cancelJob: remove({
    path: '/api/jobs/{id}',
    about: 'jobs',
    summary: 'End a job; what was stored stays',
    params: jobNamed,
    answer: Job,
  }),
};
