import { plainWords, withoutControls } from '../exports/index.js';
import { SourceError } from '../sources/source-error.js';
import type { Failure } from '../threads/index.js';

/** What the program answers the shell. */
export const exitCode = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/**
 * Says on standard error what went wrong and where; a defect of the program itself is shown with its trace. What it names
 * or cites may come from anybody: nothing of it reaches the terminal as a command.
 */
export function tellError(error: unknown): void {
  process.stderr.write(`dragoman: ${withoutControls(wordsFor(error))}\n`);
}

/** Says which input could not be read, on one line whatever its name holds. */
export const tellFailure = ({ where, error }: Failure): void => tellError(`${plainWords(where)}: ${plainWords(error)}`);

/** Whether a question itself was wrong; a name that is not known, or of several, was understood. */
export const isMisunderstood = (error: unknown): boolean => error instanceof Error && error.name === 'QueryError';

function wordsFor(error: unknown): string {
  if (typeof error === 'string') return error;
  // A ledger's errors are known by name: what keeps it is loaded only by the commands that use it.
  if (error instanceof Error && error.name === 'LedgerError' && 'where' in error)
    return `${error.where}: ${error.message}`;
  if (error instanceof Error && (error.name === 'QueryError' || error.name === 'ServeError')) return error.message;
  if (error instanceof Error && error.name === 'NameError' && 'candidates' in error)
    return [error.message, ...candidateLines(error.candidates as readonly Candidate[])].join('\n');
  if (error instanceof SourceError) return `${plainWords(error.where)}: ${error.message}`;
  if (error instanceof Error)
    return process.env.DRAGOMAN_DEBUG ? (error.stack ?? error.message) : `${error.name}: ${error.message}`;
  return String(error);
}

interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** Those that a name may mean, each with the id that means it alone. */
const candidateLines = (candidates: readonly Candidate[]): string[] =>
  candidates.map(({ id, name }) => `  ${plainWords(name)}${id === name ? '' : `  ${plainWords(id)}`}`);
