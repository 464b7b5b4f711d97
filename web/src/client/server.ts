import { type Client, createClient, ProblemError } from '../../../dist/server/client.js';
import { Problem } from './problem';

const client = createClient();

const problemOf = (error: unknown): unknown => {
  if (error instanceof ProblemError) return new Problem(error.problem.status, error.problem);
  // fetch throws a TypeError where no answer came at all
  if (error instanceof TypeError)
    return new Problem(503, { detail: 'The workbench’s server does not answer. Is “dragoman serve” still running?' });
  return error;
};

/** The server's interface, as its typed client has it. What it refuses is thrown as a {@link Problem}. */
export const server = Object.fromEntries(
  Object.entries(client).map(([name, question]) => [
    name,
    name === 'address'
      ? question
      : (...asked: unknown[]) =>
          (question as (...asked: unknown[]) => Promise<unknown>)(...asked).catch((error: unknown) => {
            throw problemOf(error);
          }),
  ]),
) as Client;

export type {
  Answer,
  DocumentCard,
  Explanation,
  Job,
  JobOutcome,
  NewDecision,
  Routes,
} from '../../../dist/server/client.js';
