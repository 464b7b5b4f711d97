import { SourceError } from '../sources/index.js';

/** Why a document was not read, and where it lies. */
export interface Failure {
  readonly where: string;
  readonly error: string;
}

/** Tells what a source does wrong from a defect of the program. */
export function failureOf(error: unknown, origin: string): Failure {
  if (error instanceof SourceError) return { where: error.where, error: error.message };
  const { name, message, stack } = error as Error;
  return {
    where: origin,
    error: `a defect of dragoman: ${process.env.DRAGOMAN_DEBUG ? stack : `${name}: ${message}`}`,
  };
}
