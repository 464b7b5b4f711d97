import { z } from '@hono/zod-openapi';
import { list, words } from './asked.js';
import { Citation } from './citation.js';
import { get } from './route.js';

const Evidence = z
  .object({ document: z.string(), start: z.int(), end: z.int(), words: z.string(), origin: z.string() })
  .readonly();
const Count = z.union([z.int(), list(z.string())]);

export const ProcedureFact = z
  .object({
    act: z.string(),
    by: list(z.string()),
    for: list(z.string()).nullable(),
    on: z.string().openapi({ description: 'a day, or a moment in UTC' }),
    until: z.string().nullable(),
    votes: z.object({ for: Count, against: Count, abstained: Count }).nullable(),
    says: z.string().nullable(),
    source: z.string(),
    case: z.string().nullable(),
    evidence: list(Evidence).openapi({ description: 'words of documents, accepted by a person' }),
  })
  .readonly()
  .openapi('ProcedureFact');

const Reason = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('fact'), fact: ProcedureFact }).readonly(),
    z.object({ kind: z.literal('paragraph'), paragraph: z.string(), says: z.string() }).readonly(),
    z
      .object({
        kind: z.literal('premise'),
        premise: z.string(),
        says: z.string(),
        paragraph: z.string(),
        stance: z.enum(['held', 'denied', 'not held']),
      })
      .readonly(),
    z.object({ kind: z.literal('condition'), says: z.string(), isMet: z.boolean() }).readonly(),
  ])
  .openapi('ProcedureReason');
export type ProcedureReason = z.output<typeof Reason>;

const because = list(Reason);
const Standing = z.enum(['in force', 'reinstated', 'suspended', 'terminated', 'ended', 'lapsed', 'not in force']);
const Ending = z.enum(['ran out', 'resolved', 'withdrawn', 'superseded', 'passed']);
const Tally = z
  .object({
    rule: z.string(),
    for: z.int(),
    against: z.int(),
    abstained: z.int(),
    isAdopted: z.boolean(),
    why: list(z.string()),
  })
  .readonly();
const Run = { stage: z.string(), name: z.string(), run: z.string(), by: list(z.string()), began: z.string(), because };
const votes = list(
  z.object({ act: z.string(), name: z.string(), on: z.string(), fact: ProcedureFact, tally: Tally }).readonly(),
);
const refused = list(
  z.object({ act: z.string(), name: z.string(), fact: ProcedureFact, stage: z.string(), because }).readonly(),
);
const next = list(
  z
    .object({
      at: z.string(),
      says: z.string(),
      stage: z.string(),
      paragraph: z.string().nullable(),
      changes: list(z.object({ name: z.string(), of: z.string().nullable(), becomes: Standing }).readonly()),
    })
    .readonly(),
);
const Matter = {
  matter: z.string(),
  name: z.string(),
  of: z.string().nullable(),
  standing: Standing,
  isInForce: z.boolean(),
};

/** Where a procedure stands on the day that was asked for, by one reading. */
export const ProcedureStatus = z
  .object({
    reading: z.object({ id: z.string(), side: z.string(), states: list(z.string()) }).readonly(),
    passed: list(z.object({ ...Run, ended: z.string(), as: Ending, says: z.string() }).readonly()),
    running: list(
      z
        .object({
          ...Run,
          ends: z.string().nullable(),
          isPaused: z.boolean(),
          daysLeft: z.int().nullable(),
          left: z.object({ ms: z.number(), words: z.string() }).readonly().nullable(),
        })
        .readonly(),
    ),
    matters: list(z.object({ ...Matter, since: z.string().nullable(), because }).readonly()),
    votes,
    refused,
    next,
    possible: list(
      z
        .object({
          act: z.string(),
          name: z.string(),
          by: list(z.string()),
          effect: z.enum(['begins', 'extends', 'ends', 'stops', 'resumes']),
          stage: z.string(),
          stageName: z.string(),
          paragraph: z.string(),
        })
        .readonly(),
    ),
  })
  .readonly()
  .openapi('ProcedureStatus');
export type ProcedureStatus = z.output<typeof ProcedureStatus>;

/** The whole course by one reading, whatever day is asked for. */
export const ProcedureLane = z
  .object({
    reading: z.string(),
    clocks: list(
      z
        .object({
          ...Run,
          ends: z.string().nullable(),
          ended: z.string().nullable(),
          as: Ending.nullable(),
          says: z.string().nullable(),
        })
        .readonly(),
    ),
    standings: list(
      z.object({ ...Matter, from: z.string().nullable(), until: z.string().nullable(), because }).readonly(),
    ),
    votes,
    refused,
    next,
  })
  .readonly()
  .openapi('ProcedureLane');
export type ProcedureLane = z.output<typeof ProcedureLane>;

/** What a document would add, with what people decided of it. */
export const ProcedureBinding = z
  .object({
    id: z.string(),
    procedure: z.string(),
    kind: z.enum(['act', 'premise', 'reading']),
    fact: ProcedureFact.nullable(),
    holders: list(z.string()),
    premise: z
      .object({ id: z.string(), stance: z.enum(['held', 'denied']) })
      .readonly()
      .nullable(),
    readings: list(z.string()),
    day: z.string().nullable(),
    reasons: list(z.string()),
    doubts: list(z.string()),
    evidence: Citation,
    review: z.enum(['accepted', 'rejected']).nullable(),
  })
  .readonly()
  .openapi('ProcedureBinding');
export type ProcedureBinding = z.output<typeof ProcedureBinding>;

const told = { id: z.string(), name: z.string(), paragraph: z.string() };

export const ProcedureAnswer = z
  .object({
    procedure: z
      .object({
        id: z.string(),
        name: z.string(),
        provision: z.string(),
        says: z.string(),
        instrument: z.object({ id: z.string(), name: z.string() }).readonly(),
      })
      .readonly(),
    asOf: z.object({ ms: z.number(), text: z.string() }).readonly(),
    stages: list(z.object({ ...told, says: z.string() }).readonly()),
    acts: list(z.object(told).readonly()),
    matters: list(z.object(told).readonly()),
    premises: list(z.object({ id: z.string(), says: z.string(), paragraph: z.string() }).readonly()),
    readings: list(
      z
        .object({
          id: z.string(),
          side: z.string(),
          states: list(z.string()),
          holds: list(z.string()),
          denies: list(z.string()),
          said: list(z.object({ on: z.string(), where: z.string(), says: z.string(), by: list(z.string()) })),
        })
        .readonly(),
    ).openapi({ description: 'in the alphabetical order of their sides' }),
    cases: list(z.object({ id: z.string(), name: z.string(), from: z.string(), until: z.string() }).readonly()),
    facts: list(ProcedureFact).openapi({ description: 'all that is known, also after the day' }),
    statuses: list(ProcedureStatus).openapi({ description: 'on the day, one a reading' }),
    lanes: list(ProcedureLane).openapi({ description: 'over all time, one a reading' }),
    bindings: list(ProcedureBinding),
    names: z.record(z.string(), z.string()).readonly().openapi({ description: 'names of states by their codes' }),
  })
  .readonly()
  .openapi('Procedure');
export type ProcedureAnswer = z.output<typeof ProcedureAnswer>;

export const procedureRoutes = {
  procedures: get({
    path: '/api/procedures',
    about: 'procedures',
    summary: 'The procedures that the program knows, of one instrument or of all, and the voting rules that they share',
    query: z.strictObject({
      instrument: words.optional().openapi({ description: 'id of an instrument, or of one that it is a part of' }),
    }),
    answer: z
      .object({
        procedures: list(
          z
            .object({
              id: z.string(),
              name: z.string(),
              provision: z.string(),
              says: z.string(),
              instrument: z.object({ id: z.string(), name: z.string() }).readonly(),
              readings: z.int(),
            })
            .readonly(),
        ),
        votingRules: list(z.object({ ...told, says: z.string() }).readonly()),
      })
      .readonly(),
  }),
  procedure: get({
    path: '/api/procedures/{id}',
    about: 'procedures',
    summary:
      'Where a procedure stands on a day by each side’s reading, with its whole course and what documents tell of it',
    params: z.strictObject({ id: words }),
    query: z.strictObject({
      asOf: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z)?$/, 'give YYYY-MM-DD, or YYYY-MM-DDThh:mmZ')
        .refine(isInCalendar, 'is no day of the calendar')
        .optional()
        .openapi({ description: 'a day, taken at noon GMT, or a moment; else today', example: '2025-09-20' }),
      reading: words.optional().openapi({ description: 'only this side: its id, or a state on it' }),
    }),
    answer: ProcedureAnswer,
  }),
};

/** Also asked of what is no date at all: zod goes on after the first fault. */
function isInCalendar(text: string): boolean {
  const day = text.slice(0, 10);
  const at = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(at) && !Number.isNaN(Date.parse(text)) && new Date(at).toISOString().startsWith(day);
}
